/**
 * Entre le nom d’un champ et sa valeur : « nom: », « nom= », `"nom":"`, échappé ou non, `["nom","`, l’objet d’une
 * archive HAR, `"name":"nom","value":"`, et la balise, `<nom>`.
 */
export const PUIS_VALEUR =
  '\\\\?["\']?\\s*(?:[:=]\\s*(?:\\[\\s*)?|,\\s*(?:\\\\?["\']value\\\\?["\']\\s*:\\s*)?|>\\s*)\\\\?["\']?'
