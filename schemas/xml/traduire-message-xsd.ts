type Traduction = readonly [RegExp, (groupes: readonly string[]) => string]

// Les phrases de libxml2 sont stables ; une phrase inconnue est rendue telle quelle, précédée d'un mot.
const TRADUCTIONS: readonly Traduction[] = [
  [
    /This element is not expected\. Expected is (?:one of )?\( (.*?) \)/,
    ([attendu]) => `n’est pas attendu ici ; attendu : ${attendu}`,
  ],
  [/This element is not expected/, () => 'n’est pas attendu ici'],
  [
    /Missing child element\(s\)\. Expected is (?:one of )?\( (.*?) \)/,
    ([attendu]) => `est incomplet ; il manque : ${attendu}`,
  ],
  [
    /\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}/s,
    ([valeur, liste]) => `la valeur « ${valeur} » n’est pas dans la liste ${liste}`,
  ],
  [
    /\[facet 'pattern'\] The value '(.*)' is not accepted by the pattern '(.*)'/s,
    ([valeur, motif]) => `la valeur « ${valeur} » ne suit pas le motif ${motif}`,
  ],
  [
    /\[facet '\w+'\] The value '(.*)' has a length of '(\d+)'.*'(\d+)'/s,
    ([valeur, vue, admise]) => `la valeur « ${valeur} » a ${vue} caractères, limite ${admise}`,
  ],
  [
    /The value '(.*)' does not match the fixed value constraint '(.*)'/s,
    ([valeur, fixe]) => `la valeur « ${valeur} » doit être « ${fixe} »`,
  ],
  [
    /'(.*)' is not a valid value of the (?:atomic|local atomic|union|list) type '?(.*?)'?\.?$/s,
    ([valeur, type]) => `la valeur « ${valeur} » n’est pas du type ${type}`,
  ],
  [/The attribute '(.*?)' is required but missing/, ([nom]) => `l’attribut ${nom} manque`],
  [/The attribute '(.*?)' is not allowed/, ([nom]) => `l’attribut ${nom} n’est pas admis`],
  [/Character content .*is not allowed/, () => 'ne doit pas contenir de texte'],
  [/Element content is not allowed/, () => 'ne doit pas contenir d’élément'],
  [/No matching global .*declaration available/, () => 'n’est pas un élément connu'],
]

const LIEU = /^Element '(?:\{[^}]*\})?([^']+)'(?:, attribute '(?:\{[^}]*\})?([^']+)')?: ?/

function sansEspaces(texte: string): string {
  return texte.replaceAll(/\{[^}\s]*\}/g, '').slice(0, 300)
}

/** Dit en français une erreur de validation de libxml2 ; les espaces de noms sont ôtés. */
export function traduireMessageXsd(message: string): string {
  const propre = message.trim()
  const lieu = LIEU.exec(propre)
  const reste = lieu ? propre.slice(lieu[0].length) : propre
  const sujet = lieu ? `Élément ${lieu[1]}${lieu[2] ? `, attribut ${lieu[2]}` : ''} : ` : ''
  for (const [motif, phrase] of TRADUCTIONS) {
    const trouve = motif.exec(reste)
    if (trouve) return `${sujet}${phrase(trouve.slice(1).map(sansEspaces))}.`
  }
  return `${sujet}non conforme au schéma (${sansEspaces(reste)}).`
}
