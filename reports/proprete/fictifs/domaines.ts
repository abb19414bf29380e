/** Domaines qu’aucun registre n’attribue (RFC 2606, RFC 6761). */
const RESERVES = /(?:^|\.)(?:test|example|invalid|localhost|local|example\.(?:com|net|org))$/

/** Un domaine qui se dit fictif : les boîtes des personnes du banc sont sous `fictif.mssante.fr`. */
const DITS_FICTIFS = /(?:^|[.-])(?:fictif|fictive|fictifs|exemple|essai|test|demo|mock)(?:[.-]|$)/

/** Les boîtes des usagers portent leur matricule, qu’une autre règle juge. */
const USAGERS = /(?:^|\.)patient\.mssante\.fr$/

/** Vrai quand aucune personne réelle ne peut avoir d’adresse dans ce domaine, ou qu’il le dit. */
export function domaineFictif(domaine: string): boolean {
  const nom = domaine.toLowerCase()
  return RESERVES.test(nom) || DITS_FICTIFS.test(nom) || USAGERS.test(nom)
}
