//! The model of a hand, from its files.

/// The upper three rows of a transformation.
pub type Affine = [[f64; 4]; 3];

/// A skeleton under a skin.
#[derive(Clone)]
pub struct Model {
    pub bones: Vec<Bone>,
    pub vertices: Vec<[f64; 3]>,
    /// The bones that move each vertex, and by how much.
    pub weights: Vec<Vec<(usize, f64)>>,
    pub triangles: Vec<[usize; 3]>,
}

/// A bone: where it hangs, and how it lies there.
#[derive(Clone)]
pub struct Bone {
    pub parent: Option<usize>,
    pub relative: Affine,
    pub inverse: Affine,
}

impl Model {
    /// From the texts of the three files: fields between colons, one thing a line.
    pub fn read(bones: &str, vertices: &str, triangles: &str) -> Model {
        let bones: Vec<Bone> = lines(bones).map(|fields| bone(&fields)).collect();
        let mut weights = Vec::new();
        let mut places = Vec::new();
        for fields in lines(vertices) {
            places.push(core::array::from_fn(|at| number(fields[at])));
            let count = number(fields[8]) as usize;
            let pairs = fields[9..].chunks_exact(2).take(count);
            let of_vertex = pairs.map(|pair| (number(pair[0]) as usize, number(pair[1])));
            weights.push(of_vertex.collect());
        }
        Model {
            bones,
            vertices: places,
            weights,
            triangles: lines(triangles)
                .map(|fields| core::array::from_fn(|at| number(fields[at]) as usize))
                .collect(),
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.trim().split(':').collect())
}

fn number(field: &str) -> f64 {
    match field.parse() {
        Ok(number) => number,
        Err(_) => panic!("`{field}` in the model is no number"),
    }
}

fn bone(fields: &[&str]) -> Bone {
    let matrix = |start: usize| {
        core::array::from_fn(|row| {
            core::array::from_fn(|column| number(fields[start + 4 * row + column]))
        })
    };
    Bone {
        parent: usize::try_from(number(fields[1]) as i64).ok(),
        relative: matrix(2),
        inverse: matrix(18),
    }
}
