import type { ChampDossier } from './champs.ts'
import { CHAMPS_MESURE } from './mesures.ts'

/** Ce que le dossier médical range, dans l'ordre où il se lit. */
export const RUBRIQUES = [
  'pathologie',
  'allergie',
  'traitement',
  'vigilance',
  'antecedent-medical',
  'antecedent-chirurgical',
  'antecedent-familial',
  'facteur',
  'vaccination',
  'mesure',
] as const
export type Rubrique = (typeof RUBRIQUES)[number]

export const estRubrique = (texte: string): texte is Rubrique =>
  (RUBRIQUES as readonly string[]).includes(texte)

interface DescriptionRubrique {
  titre: string
  /** « Ajouter une allergie » */
  ajouter: string
  /** Dit quand rien n'y est. */
  vide: string
  champs: readonly ChampDossier[]
}

const CIM10: ChampDossier = {
  nom: 'code',
  libelle: 'Code CIM-10',
  genre: 'cim10',
  aide: 'Facultatif : une lettre, deux chiffres, puis un point et un ou deux chiffres',
}
const libelle = (mot: string, aide?: string): ChampDossier => ({
  nom: 'libelle',
  libelle: mot,
  genre: 'texte',
  obligatoire: true,
  ...(aide ? { aide } : {}),
})
const date = (mot: string): ChampDossier => ({ nom: 'debut', libelle: mot, genre: 'date' })
const COMMENTAIRE: ChampDossier = { nom: 'commentaire', libelle: 'Commentaire', genre: 'texte' }

const COTE: ChampDossier = {
  nom: 'cote',
  libelle: 'Côté',
  genre: 'choix',
  choix: { droit: 'Droit', gauche: 'Gauche', bilateral: 'Des deux côtés' },
}

export const DESCRIPTIONS_RUBRIQUE: Record<Rubrique, DescriptionRubrique> = {
  pathologie: {
    titre: 'Pathologies en cours',
    ajouter: 'Ajouter une pathologie en cours',
    vide: 'Aucune pathologie en cours',
    champs: [
      libelle('Pathologie'),
      CIM10,
      COTE,
      date('Depuis'),
      { nom: 'ald', libelle: 'Affection de longue durée (ALD)', genre: 'case' },
      {
        nom: 'protocole',
        libelle: 'Protocole de soins',
        genre: 'texte',
        aide: 'Nom du protocole où le patient est inclus',
      },
      COMMENTAIRE,
    ],
  },
  allergie: {
    titre: 'Allergies et intolérances',
    ajouter: 'Ajouter une allergie ou une intolérance',
    vide: 'Aucune allergie connue du cabinet',
    champs: [
      libelle('Substance ou produit'),
      {
        nom: 'nature',
        libelle: 'Nature',
        genre: 'choix',
        obligatoire: true,
        choix: {
          medicament: 'Médicament',
          aliment: 'Aliment',
          environnement: 'Environnement',
          autre: 'Autre',
        },
      },
      { nom: 'reaction', libelle: 'Réaction', genre: 'texte', aide: 'Urticaire, œdème…' },
      date('Depuis'),
    ],
  },
  traitement: {
    titre: 'Traitements au long cours',
    ajouter: 'Ajouter un traitement au long cours',
    vide: 'Aucun traitement au long cours',
    champs: [
      { ...libelle('Médicament'), genre: 'medicament' },
      { nom: 'posologie', libelle: 'Posologie', genre: 'texte', obligatoire: true },
      {
        nom: 'dose',
        libelle: 'Dose par prise',
        genre: 'nombre',
        aide: 'Facultatif : 1 pour un comprimé',
      },
      {
        nom: 'intervalle',
        libelle: 'Une prise toutes les',
        genre: 'choix',
        choix: { '24': '24 heures', '12': '12 heures', '8': '8 heures', '6': '6 heures' },
      },
      { nom: 'motif', libelle: 'Motif', genre: 'texte' },
      date('Depuis'),
      { nom: 'ald', libelle: 'En rapport avec une ALD', genre: 'case' },
    ],
  },
  vigilance: {
    titre: 'Points de vigilance',
    ajouter: 'Ajouter un point de vigilance',
    vide: 'Aucun point de vigilance',
    champs: [
      libelle('Point de vigilance', 'Une phrase que tout lecteur doit voir'),
      date('Depuis'),
    ],
  },
  'antecedent-medical': {
    titre: 'Antécédents médicaux',
    ajouter: 'Ajouter un antécédent médical',
    vide: 'Aucun antécédent médical',
    champs: [
      libelle('Antécédent'),
      CIM10,
      COTE,
      date('Date'),
      { nom: 'fin', libelle: 'Jusqu’à', genre: 'date' },
      COMMENTAIRE,
    ],
  },
  'antecedent-chirurgical': {
    titre: 'Antécédents chirurgicaux',
    ajouter: 'Ajouter un antécédent chirurgical',
    vide: 'Aucun antécédent chirurgical',
    champs: [
      libelle('Intervention'),
      {
        nom: 'code',
        libelle: 'Code CCAM',
        genre: 'ccam',
        aide: 'Facultatif : quatre lettres, trois chiffres',
      },
      COTE,
      date('Date'),
      COMMENTAIRE,
    ],
  },
  'antecedent-familial': {
    titre: 'Antécédents familiaux',
    ajouter: 'Ajouter un antécédent familial',
    vide: 'Aucun antécédent familial',
    champs: [
      libelle('Antécédent'),
      {
        nom: 'parent',
        libelle: 'Lien de parenté',
        genre: 'choix',
        obligatoire: true,
        choix: {
          pere: 'Père',
          mere: 'Mère',
          frere: 'Frère',
          soeur: 'Sœur',
          enfant: 'Enfant',
          'grand-mere': 'Grand-mère',
          'grand-pere': 'Grand-père',
        },
      },
      CIM10,
      COMMENTAIRE,
    ],
  },
  facteur: {
    titre: 'Facteurs de risque',
    ajouter: 'Ajouter un facteur de risque',
    vide: 'Aucun facteur de risque',
    champs: [
      {
        nom: 'nature',
        libelle: 'Nature',
        genre: 'choix',
        obligatoire: true,
        choix: {
          tabac: 'Tabac',
          alcool: 'Alcool',
          drogue: 'Autre substance',
          professionnel: 'Facteur professionnel',
          autre: 'Mode de vie',
        },
      },
      libelle('Facteur de risque'),
      {
        nom: 'quantite',
        libelle: 'Quantité',
        genre: 'nombre',
        aide: 'Tabac : paquets-années ; alcool : verres par semaine',
      },
      date('Depuis'),
    ],
  },
  vaccination: {
    titre: 'Vaccinations',
    ajouter: 'Ajouter une vaccination',
    vide: 'Aucune vaccination enregistrée',
    champs: [
      libelle('Vaccin'),
      { nom: 'valence', libelle: 'Protège contre', genre: 'texte', obligatoire: true },
      { nom: 'debut', libelle: 'Date de l’injection', genre: 'jour', obligatoire: true },
      { nom: 'rang', libelle: 'Rang de la dose', genre: 'entier', aide: '1, 2, 3…' },
      { nom: 'cip', libelle: 'Code CIP', genre: 'cip13', aide: 'Treize chiffres, sur la boîte' },
      { nom: 'lot', libelle: 'Numéro de lot', genre: 'texte' },
      { nom: 'peremption', libelle: 'Date de péremption', genre: 'peremption' },
    ],
  },
  mesure: {
    titre: 'Mesures',
    ajouter: 'Ajouter une mesure',
    vide: 'Aucune mesure',
    champs: CHAMPS_MESURE,
  },
}
