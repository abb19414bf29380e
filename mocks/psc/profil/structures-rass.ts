/** Identifiant technique et adresse d'une structure fictive ; celle du DR BONNET vient de psc.md §7. */
export interface AdresseStructure {
  technique: string
  numeroVoie: string
  codeTypeDeVoie: string
  libelleVoie: string
  bureauCedex: string
  codePostal: string
}

const RUE = { codeTypeDeVoie: 'R', libelleVoie: 'DES ESSAIS' }
const PARIS = { ...RUE, bureauCedex: '75012 PARIS', codePostal: '75012' }

/** Par identifiant de `personnes/structures.ts` ; adresses inventées (psc.md §17 [C]). */
export const ADRESSES_STRUCTURES: Readonly<Record<string, AdresseStructure>> = {
  bonnet: { ...PARIS, technique: 'R99001', numeroVoie: '12', libelleVoie: 'DES TILLEULS' },
  tilleuls: { ...PARIS, technique: 'R99002', numeroVoie: '3', libelleVoie: 'DES TILLEULS' },
  hopital: {
    ...RUE,
    technique: 'R99003',
    numeroVoie: '1',
    bureauCedex: '69003 LYON',
    codePostal: '69003',
  },
  officine: { ...PARIS, technique: 'R99004', numeroVoie: '5' },
  'mockmed-alix': { ...PARIS, technique: 'R99005', numeroVoie: '7' },
  'mockmed-sacha': { ...PARIS, technique: 'R99006', numeroVoie: '9' },
  mocksage: { ...PARIS, technique: 'R99007', numeroVoie: '11' },
  mockinf: { ...PARIS, technique: 'R99008', numeroVoie: '13' },
  mockkine: { ...PARIS, technique: 'R99009', numeroVoie: '15' },
  mockpedi: { ...PARIS, technique: 'R99010', numeroVoie: '17' },
  mockorthoptie: { ...PARIS, technique: 'R99011', numeroVoie: '19' },
  mockdent: { ...PARIS, technique: 'R99012', numeroVoie: '21' },
  mockbloque: { ...PARIS, technique: 'R99013', numeroVoie: '23' },
}
