import type { Referentiel } from '../../rem/index.ts'

/**
 * Ce que le LGC de référence sait faire : INS.52, INS.53, MSS.09, SC.MSS/UX.25 et SC.SSI/IAM.91 y sont
 * jouées sans rien demander.
 */
const PROFILS_REFERENCE: readonly string[] = [
  'Général',
  'Centres de santé',
  "Stockage des copies de titres d'identité",
  'Centre de santé infirmier',
  'Opérateur Mailiz',
  'MSSanté intégrée',
]

/**
 * Les profils d’une campagne : ceux que l’on demande, sinon ceux que la cible prend en charge. Un
 * logiciel d’éditeur n’a que Général tant qu’il n’en déclare pas d’autre ; un profil que le
 * référentiel n’a pas n’est pas retenu d’office.
 */
export function choisirProfils(
  demandes: readonly string[],
  cible: string,
  { profils }: Pick<Referentiel, 'profils'>,
): readonly string[] {
  if (demandes.length > 0) return demandes
  if (cible !== 'reference') return []
  return profils.map(({ nom }) => nom).filter((nom) => PROFILS_REFERENCE.includes(nom))
}
