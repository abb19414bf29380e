import type { Personne, Structure } from '../personnes/types.ts'

/** Un nom distinctif : un objet par RDN, plusieurs clés dans un objet = RDN à plusieurs valeurs. */
export type NomDistinctif = Record<string, string[]>[]

const NOM = '2.5.4.4'
const PRENOM = '2.5.4.42'

/** Les noms du banc disent tous MOCK : jamais ceux de l'ANS (igc-sante.md §5 [C]). */
export function nomAutorite(cn: string): NomDistinctif {
  return [
    { C: ['FR'] },
    { O: ['SEGUR-MOCK'] },
    { OU: ['0002 000000000'] },
    { OU: ['IGC-SANTE MOCK'] },
    { CN: [cn] },
  ]
}

/** Sujet d'un certificat de structure : `C, ST, O, OU=<Struct_IdNat>, CN` (igc-sante.md §3 [V]). */
export function nomStructure(
  structure: Pick<Structure, 'raisonSociale' | 'identifiant' | 'departement'>,
  cn: string,
): NomDistinctif {
  return [
    { C: ['FR'] },
    { ST: [structure.departement] },
    { O: [structure.raisonSociale] },
    { OU: [structure.identifiant] },
    { CN: [cn] },
  ]
}

/** RDN à plusieurs valeurs d'une personne : nom, prénom et identifiant ensemble (igc-sante.md §3 [V]). */
function rdnPersonne({ nom, prenom, identifiant }: Personne): Record<string, string[]> {
  return { [NOM]: [nom], [PRENOM]: [prenom], CN: [identifiant] }
}

/** Sujet d'un certificat de carte CPS : sans OU, le titre est la profession. */
export function nomCps(personne: Personne, titre: string): NomDistinctif {
  return [{ C: ['FR'] }, { T: [titre] }, rdnPersonne(personne)]
}

/** Sujet d'un certificat de carte CPE : la structure, puis la personne. */
export function nomCpe(personne: Personne, structure: Structure): NomDistinctif {
  const [pays, departement, organisation, unite] = nomStructure(structure, '')
  return [pays, departement, organisation, unite, rdnPersonne(personne)].filter(
    (rdn) => rdn !== undefined,
  )
}
