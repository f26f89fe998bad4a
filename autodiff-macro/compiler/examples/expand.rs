//! Prints what the attribute makes of each annotated item of the files given.

use quote::ToTokens;

fn main() {
    for path in std::env::args().skip(1) {
        let parsed = std::fs::read_to_string(&path)
            .map_err(|error| error.to_string())
            .and_then(|text| syn::parse_file(&text).map_err(|error| error.to_string()));
        match parsed {
            Ok(file) => file.items.into_iter().for_each(expand),
            Err(error) => {
                eprintln!("{path}: {error}");
                std::process::exit(1);
            }
        }
    }
}

fn expand(mut item: syn::Item) {
    let attributes = match &mut item {
        syn::Item::Fn(function) => &mut function.attrs,
        syn::Item::Impl(block) => &mut block.attrs,
        _ => return,
    };
    let Some(at) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("differentiate"))
    else {
        return;
    };
    let options = match attributes.remove(at).meta {
        syn::Meta::List(list) => list.tokens,
        _ => proc_macro2::TokenStream::new(),
    };
    let output = autodiff_compiler::differentiate(options, item.to_token_stream());
    match syn::parse2::<syn::File>(output.clone()) {
        Ok(file) => println!("{}", prettyplease::unparse(&file)),
        Err(error) => println!("// does not parse: {error}\n{output}"),
    }
}
