import type { Defaut } from '../logiciel/defauts.ts'

/** Un constat qui condamne, et le scénario où il tombe. */
export interface Trouvaille {
  scenario: string
  constat: string
}

/** Où la campagne doit trouver chaque défaut de la version 7.3.0 ; repris dans non-conformites.md. */
export const NON_CONFORMITES: Record<Defaut, readonly Trouvaille[]> = {
  'accents-dans-le-nom': [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  'lieu-au-premier-appel': [
    { scenario: 'INS.23.01', constat: 'ins.appel-unique-sans-lieu' },
    { scenario: 'INS.25.01', constat: 'ins.appel-unique-sans-lieu' },
    { scenario: 'INS.40.02', constat: 'ins.relance-avec-lieu' },
  ],
  'etat-change-sans-auteur': [
    { scenario: 'INS.25.02', constat: 'ins.historique-statuts' },
    { scenario: 'INS.26.01', constat: 'ins.statut-anterieur' },
  ],
  'nom-utilise-ignore': [
    { scenario: 'INS.07.02', constat: 'ins.recherche-exacte' },
    { scenario: 'INS.07.03', constat: 'ins.recherche-exacte' },
    { scenario: 'INS.10.01', constat: 'ins.recherche-exacte' },
  ],
  'matricule-garde-apres-ko': [{ scenario: 'INS.43.01', constat: 'ins.verification-ko-invalide' }],
  'fictive-consultable': [{ scenario: 'INS.28.02', constat: 'ins.appel-bloque' }],
  'sexe-sans-cadenas': [
    { scenario: 'INS.30.01', constat: 'ins.verrous-visibles' },
    { scenario: 'INS.30.02', constat: 'ins.verrous-visibles' },
  ],
  'anciens-matricules-oublies': [
    { scenario: 'INS.41.02', constat: 'ins.journal-historique-matricules' },
  ],
}

/**
 * Ce que Sorbier n'a pas (carte Vitale, HL7, documents, éditions) attend une personne ; INS.49 à INS.51
 * attendent une pièce de l'éditeur. Sans personne, ces scénarios restent « à fournir ».
 */
export const A_FOURNIR: readonly string[] = [
  'INS.14.01',
  'INS.32.01',
  'INS.32.02',
  'INS.32.03',
  'INS.32.04',
  'INS.37.01',
  'INS.37.02',
  'INS.38.01',
  'INS.39.01',
  'INS.40.01',
  'INS.41.01',
  'INS.44.01',
  'INS.45.01',
  'INS.46.01',
  'INS.47.01',
  'INS.48.01',
  'INS.49.01',
  'INS.50.01',
  'INS.51.01',
  'INS.54.01',
  'INS.55.01',
  'INS.56.01',
  'INS.57.01',
]
