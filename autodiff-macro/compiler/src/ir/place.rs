//! Places: a variable and the steps into it.

use super::{Function, Kind, Opaque, Statement, Variable};

/// One step from a place to a part of it.
#[derive(Clone, Debug)]
pub enum Projection {
    /// `.name` or `.0`.
    Field(String),
    /// `[e]`: one element, or a range of them.
    Index(Opaque),
    /// The payload of a variant: the pattern on the primal, an accessor on a cotangent or a tangent.
    Variant(VariantStep),
}

/// The step into a variant.
#[derive(Clone, Debug)]
pub struct VariantStep {
    /// The variant's name.
    pub name: String,
    /// Whether the payload is read, and not changed.
    pub shared: bool,
}

impl Projection {
    /// Into a variant, to change its payload.
    pub fn variant(name: impl Into<String>) -> Projection {
        Projection::Variant(VariantStep {
            name: name.into(),
            shared: false,
        })
    }
}

impl VariantStep {
    /// The method of a derivative that gives the payload: `Circle_mut`, `Circle_ref`.
    pub fn accessor(&self) -> String {
        let suffix = if self.shared { "ref" } else { "mut" };
        format!("{}_{suffix}", self.name)
    }
}

/// A variable and a path to a part of it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The variable.
    pub root: Variable,
    /// The projections, outermost first.
    pub path: Vec<Projection>,
}

impl Place {
    /// A whole variable.
    pub fn whole(root: Variable) -> Place {
        Place {
            root,
            path: Vec::new(),
        }
    }
    /// Whether it is a whole variable.
    pub fn is_whole(&self) -> bool {
        self.path.is_empty()
    }
    /// The place one step further.
    pub fn then(&self, step: Projection) -> Place {
        let mut path = self.path.clone();
        path.push(step);
        Place {
            root: self.root,
            path,
        }
    }
}

impl Function {
    /// Whether a statement without blocks binds, changes or adds to a value whose type syntax does not know.
    pub fn is_of_unknown(&self, statement: &Statement) -> bool {
        let is_unknown = |variable: Variable| self.data(variable).kind == Kind::Unknown;
        match statement {
            Statement::Bind(variable, _) => is_unknown(*variable),
            Statement::Store(place, _)
            | Statement::Accumulate(place, _)
            | Statement::AssignRule { place, .. } => is_unknown(place.root),
            Statement::Lifted { .. } => true,
            _ => false,
        }
    }
    /// The kind of a place.
    pub fn kind_of(&self, place: &Place) -> Kind {
        let mut kind = self.data(place.root).kind.clone();
        for step in &place.path {
            kind = match (step, kind) {
                (Projection::Index(index), sequence @ Kind::Sequence(_)) if index.is_range() => {
                    sequence
                }
                (Projection::Index(_), Kind::Sequence(element)) => *element,
                (Projection::Field(name), Kind::Tuple(parts)) => name
                    .parse::<usize>()
                    .ok()
                    .and_then(|at| parts.get(at).cloned())
                    .unwrap_or(Kind::Unknown),
                (_, Kind::Inactive) => Kind::Inactive,
                _ => Kind::Unknown,
            };
        }
        kind
    }
}
