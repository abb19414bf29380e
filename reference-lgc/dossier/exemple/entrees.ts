import type { Rubrique } from '../rubriques.ts'

/** Le dossier d'une personne qui n'existe pas : de quoi remplir chaque rubrique d'un VSM. */
export const DOSSIER_EXEMPLE: readonly (readonly [Rubrique, Readonly<Record<string, string>>])[] = [
  [
    'pathologie',
    {
      libelle: 'Diabète de type 2',
      code: 'E11.9',
      debut: '2014-05-27',
      ald: 'oui',
      protocole: 'Asalée, suivi du diabète',
    },
  ],
  ['pathologie', { libelle: 'Hypertension artérielle', code: 'I10', debut: '2011' }],
  ['pathologie', { libelle: 'Hypercholestérolémie', code: 'E78.0', debut: '2016-03' }],
  [
    'allergie',
    {
      libelle: 'AMOXICILLINE',
      nature: 'medicament',
      reaction: 'urticaire généralisée',
      debut: '2018-06-03',
    },
  ],
  [
    'allergie',
    { libelle: 'Arachide', nature: 'aliment', reaction: 'œdème des lèvres', debut: '1999' },
  ],
  [
    'traitement',
    {
      libelle: 'METFORMINE ESSAI 850 mg, comprimé pelliculé',
      cis: '99990001',
      posologie: '1 comprimé matin et soir, au cours du repas',
      dose: '1',
      intervalle: '12',
      motif: 'diabète de type 2',
      debut: '2014-06',
      ald: 'oui',
    },
  ],
  [
    'traitement',
    {
      libelle: 'RAMIPRIL ESSAI 5 mg, comprimé',
      cis: '99990004',
      posologie: '1 comprimé le matin',
      dose: '1',
      intervalle: '24',
      motif: 'hypertension artérielle',
      debut: '2012-01',
    },
  ],
  [
    'traitement',
    {
      libelle: 'ATORVASTATINE ESSAI 20 mg, comprimé pelliculé',
      cis: '99990006',
      posologie: '1 comprimé le soir',
      dose: '1',
      intervalle: '24',
      motif: 'hypercholestérolémie',
      debut: '2016-04',
    },
  ],
  [
    'vigilance',
    {
      libelle: 'Surveiller la fonction rénale : metformine et ramipril associés',
      debut: '2024-02',
    },
  ],
  [
    'antecedent-medical',
    { libelle: 'Pyélonéphrite aiguë', code: 'N10', debut: '2009-11', fin: '2009-12' },
  ],
  ['antecedent-chirurgical', { libelle: 'Appendicectomie', code: 'HHFA016', debut: '1998' }],
  [
    'antecedent-familial',
    { libelle: 'Infarctus du myocarde', parent: 'pere', code: 'I21.9', commentaire: 'à 54 ans' },
  ],
  ['antecedent-familial', { libelle: 'Diabète de type 2', parent: 'mere', code: 'E11.9' }],
  ['facteur', { nature: 'tabac', libelle: 'Tabagisme actif', quantite: '12', debut: '1994' }],
  ['facteur', { nature: 'professionnel', libelle: 'Travail de nuit' }],
  [
    'vaccination',
    {
      libelle: 'Vaccin ESSAI dTcaP',
      valence: 'Diphtérie, tétanos, coqueluche, poliomyélite',
      debut: '2021-04-12',
      rang: '5',
      lot: 'ESSAI-4471',
    },
  ],
  [
    'vaccination',
    {
      libelle: 'Vaccin ESSAI grippe',
      valence: 'Grippe saisonnière',
      debut: '2025-10-20',
      lot: 'ESSAI-9032',
    },
  ],
  ['mesure', { nature: 'poids', valeur: '72.5', debut: '2026-09-14' }],
  ['mesure', { nature: 'taille', valeur: '164', debut: '2026-09-14' }],
  ['mesure', { nature: 'ta-systolique', valeur: '134', debut: '2026-09-14' }],
  ['mesure', { nature: 'ta-diastolique', valeur: '78', debut: '2026-09-14' }],
]
