/** Professions d'un cabinet de ville, par leur code national (nomenclature TRE_G15 [V]). */
export const PROFESSIONS = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '40': 'Chirurgien-dentiste',
  '50': 'Sage-femme',
  '60': 'Infirmier',
  '70': 'Masseur-kinésithérapeute',
  '80': 'Pédicure-podologue',
  '91': 'Orthophoniste',
  '92': 'Orthoptiste',
} as const
export type Profession = keyof typeof PROFESSIONS

export const estProfession = (code: string): code is Profession => Object.hasOwn(PROFESSIONS, code)
