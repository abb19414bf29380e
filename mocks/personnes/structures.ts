import type { Structure } from './types.ts'

const CABINET = { departement: 'Paris (75)', secteur: 'SA07' }

/** Un cabinet au nom de son titulaire, identifié par son RPPS et le rang 001. */
function cabinet(id: string, raisonSociale: string, rpps: string): Structure {
  return { id, raisonSociale, identifiant: `4${rpps}001`, ...CABINET }
}

/** Structures fictives où exercent les personnes du jeu (psc.md §17 [C]). */
export const STRUCTURES: readonly Structure[] = [
  cabinet('tilleuls', 'CABINET DES TILLEULS', '99700000013'),
  cabinet('bonnet', 'CABINET DR BONNET', '99700999917'),
  {
    id: 'hopital',
    raisonSociale: 'CENTRE HOSPITALIER FICTIF',
    identifiant: '1990000014',
    departement: 'Rhône (69)',
    secteur: 'SA01',
  },
  {
    id: 'officine',
    raisonSociale: 'PHARMACIE FICTIVE',
    identifiant: '1990000022',
    departement: 'Paris (75)',
    secteur: 'SA33',
  },
  cabinet('mockmed-alix', 'CABINET MOCKMED ALIX', '99700999016'),
  cabinet('mockmed-sacha', 'CABINET MOCKMED SACHA', '99700999024'),
  cabinet('mocksage', 'CABINET MOCKSAGE', '99700999032'),
  cabinet('mockinf', 'CABINET MOCKINF', '99700999040'),
  cabinet('mockkine', 'CABINET MOCKKINE', '99700999057'),
  cabinet('mockpedi', 'CABINET MOCKPEDI', '99700999065'),
  cabinet('mockorthoptie', 'CABINET MOCKORTHOPTIE', '99700999073'),
  cabinet('mockdent', 'CABINET MOCKDENT', '99700999099'),
  cabinet('mockbloque', 'CABINET MOCKBLOQUE', '99700999115'),
]
