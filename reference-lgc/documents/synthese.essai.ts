import type { Rubrique } from './modele/rubrique.ts'
import type { CorpsSynthese } from './modele/synthese.ts'

const CIM10 = '2.16.840.1.113883.6.3'
const cim10 = (code: string, libelle: string) => ({ code, libelle, systeme: CIM10 })
const lignes = <Ligne>(...donnees: Ligne[]): Rubrique<Ligne> => ({
  lignes: donnees,
  absence: 'non-renseigne',
})
const RIEN = { lignes: [], absence: 'aucun' } as const
const INCONNU = { lignes: [], absence: 'non-renseigne' } as const

/** Une synthèse où chaque rubrique a de quoi dire, codée ou non. */
export const syntheseEssai = (change: Partial<CorpsSynthese> = {}): CorpsSynthese => ({
  genre: 'synthese',
  modele: '2013',
  medecinTraitant: {
    nom: 'TESTIER',
    prenom: 'Camille',
    titre: 'Docteur',
    identifiant: '899700000013',
    specialite: null,
    adresse: null,
    telephone: null,
    mssante: null,
  },
  pathologies: lignes(
    {
      cle: 'p1',
      libelle: 'Diabète de type 2',
      code: cim10('E11.9', 'Diabète sucré de type 2, sans complication'),
      cote: null,
      debut: '2014-05-27',
      fin: null,
      ald: true,
    },
    {
      cle: 'p2',
      libelle: 'Gonarthrose',
      code: cim10('M17.1', 'Autres gonarthroses primaires'),
      cote: 'droit' as const,
      debut: '2019',
      fin: null,
      ald: false,
    },
    {
      cle: 'p3',
      libelle: 'Vertiges & <acouphènes>',
      code: null,
      cote: 'gauche' as const,
      debut: null,
      fin: null,
      ald: false,
    },
  ),
  antecedents: lignes(
    {
      cle: 'p1',
      libelle: 'Pyélonéphrite aiguë',
      code: cim10('N10', 'Néphrite tubulo-interstitielle aiguë'),
      cote: null,
      debut: '2009-11',
      fin: '2009-12',
      ald: false,
    },
    {
      cle: 'p2',
      libelle: 'Rougeole',
      code: null,
      cote: null,
      debut: null,
      fin: null,
      ald: false,
    },
  ),
  actes: lignes(
    {
      cle: 'a1',
      libelle: 'Appendicectomie',
      code: {
        code: 'HHFA011',
        libelle:
          'Appendicectomie, par cœlioscopie ou par laparotomie avec préparation par cœlioscopie',
        systeme: '1.2.250.1.215.300.1',
      },
      cote: null,
      date: '1988',
    },
    { cle: 'a2', libelle: 'Méniscectomie', code: null, cote: 'droit' as const, date: null },
  ),
  allergies: lignes(
    {
      cle: 'al1',
      nature: 'medicament' as const,
      agent: 'AMOXICILLINE',
      cis: '60234100',
      reaction: 'urticaire généralisée',
      statut: 'active' as const,
      depuis: '2018-06-03',
    },
    {
      cle: 'al2',
      nature: 'aliment' as const,
      agent: 'Arachide',
      cis: null,
      reaction: '',
      statut: 'inactive' as const,
      depuis: null,
    },
  ),
  habitudes: lignes(
    {
      cle: 'h1',
      nature: 'tabac' as const,
      libelle: 'Tabagisme sevré',
      paquetsAnnees: 12,
      depuis: '1994',
    },
    {
      cle: 'h2',
      nature: 'autre' as const,
      libelle: 'Sédentarité',
      paquetsAnnees: null,
      depuis: null,
    },
  ),
  antecedentsFamiliaux: lignes(
    {
      cle: 'f1',
      parent: { code: 'FTH', libelle: 'Père', systeme: '2.16.840.1.113883.5.111' },
      libelle: 'Infarctus du myocarde',
      code: cim10('I21.9', 'Infarctus aigu du myocarde, sans précision'),
    },
    {
      cle: 'f2',
      parent: { code: 'MTH', libelle: 'Mère', systeme: '2.16.840.1.113883.5.111' },
      libelle: 'Migraine',
      code: null,
    },
  ),
  facteursProfessionnels: 'Travail de nuit',
  traitements: lignes(
    {
      cle: 't1',
      libelle: 'METFORMINE ESSAI 850 mg, comprimé pelliculé',
      cis: '99990001',
      voie: { code: '20053000', libelle: 'Voie orale', systeme: '0.4.0.127.0.16.1.1.2.1' },
      prise: { dose: 1, unite: '{tablet}', uniteLue: 'comprimé', toutesLesHeures: 12 },
      posologie: 'matin et soir, au cours du repas',
      motif: 'diabète de type 2',
      debut: '2014-06',
      fin: null,
    },
    {
      cle: 't2',
      libelle: 'Crème émolliente',
      cis: null,
      voie: null,
      prise: null,
      posologie: 'une application chaque soir',
      motif: '',
      debut: null,
      fin: null,
    },
  ),
  vaccinations: lignes(
    {
      cle: 'v1',
      libelle: 'Vaccin ESSAI dTcaP',
      cis: null,
      valence: 'Diphtérie, tétanos, coqueluche, poliomyélite',
      lot: 'ESSAI-4471',
      rang: 5,
      date: '2021-04-12',
    },
    {
      cle: 'v2',
      libelle: 'Vaccin ESSAI grippe',
      cis: '99990002',
      valence: 'Grippe saisonnière',
      lot: null,
      rang: null,
      date: '2025-10-20',
    },
  ),
  resultats: lignes({ cle: 'r1', libelle: 'HbA1c', valeur: '6,9 %', date: '2026-05' }),
  pointsDeVigilance: 'Surveiller la fonction rénale.\nPas d’injection du côté gauche.',
  ...change,
})

/** La même, d'un dossier qui ne dit rien. */
export const syntheseVide = (change: Partial<CorpsSynthese> = {}): CorpsSynthese =>
  syntheseEssai({
    pathologies: RIEN,
    antecedents: INCONNU,
    actes: RIEN,
    allergies: INCONNU,
    habitudes: RIEN,
    antecedentsFamiliaux: INCONNU,
    facteursProfessionnels: '',
    traitements: RIEN,
    vaccinations: INCONNU,
    resultats: RIEN,
    pointsDeVigilance: '',
    ...change,
  })
