import type { BoiteAnnuaire, Professionnel, StructureAnnuaire } from '../jeu/types.ts'
import type { FichierExtrait } from './fichier.ts'
import {
  LIBELLES_CATEGORIE,
  LIBELLES_PROFESSION,
  LIBELLES_SAVOIR_FAIRE,
  LIBELLES_VOIE,
  libelle,
} from './libelles.ts'

/** Les 31 colonnes, dans l'ordre du fichier (annuaire.md §2.3 [V]). */
const COLONNES: readonly string[] = [
  ...['Type de BAL', 'Adresse BAL', 'Type Identifiant PP', 'Identifiant PP'],
  ...['Identification nationale PP', 'Type identifiant structure', 'Identification Structure'],
  ...['Service de rattachement', "Civilité d'exercice", "Nom d'exercice", "Prénom d'exercice"],
  ...['Catégorie profession', 'Libellé de catégorie profession', 'Code Profession'],
  ...['Libellé Profession', 'Code savoir-faire', 'Libellé savoir-faire', 'Dématérialisation'],
  ...[
    ...['Raison Sociale', 'Enseigne commerciale', 'L2COMPLEMENTLOCALISATION'],
    ...['L3COMPLEMENTDISTRIBUTION', 'L4NUMEROVOIE', 'L4COMPLEMENTNUMEROVOIE', 'NL4TYPEVOIE'],
    ...['L4LIBELLEVOIE', 'L5LIEUDITMENTION', 'L6LIGNEACHEMINEMENT', 'Code postal'],
    ...['Département', 'Pays'],
  ].map((nom) => `${nom} structure BAL`),
]

const vides = (nombre: number): readonly string[] => Array.from({ length: nombre }, () => '')

/** Valeurs des colonnes 6 et 18 : déduites des exemples (annuaire.md §2.3 [I]). */
const identifiantStructure = (s: StructureAnnuaire): readonly string[] =>
  s.finess === null ? ['RPPS-rang', s.identifiant.slice(1)] : ['FINESS', s.finess]

function champsStructure(s: StructureAnnuaire): readonly string[] {
  const { adresse } = s
  const { commune } = adresse
  return [
    ...[s.raisonSociale, s.enseigne ?? '', '', '', adresse.numero, ''],
    ...[libelle(LIBELLES_VOIE, adresse.typeVoie), adresse.voie, ''],
    ...[`${commune.codePostal} ${commune.acheminement}`, commune.codePostal],
    ...[commune.departement, 'France'],
  ]
}

function champsPersonne(p: Professionnel): readonly string[] {
  const savoirFaire = p.savoirFaire?.code ?? ''
  return [
    ...[p.civiliteExercice ?? '', p.nom, p.prenom],
    ...[p.categorie, libelle(LIBELLES_CATEGORIE, p.categorie)],
    ...[p.profession, libelle(LIBELLES_PROFESSION, p.profession)],
    ...[savoirFaire, libelle(LIBELLES_SAVOIR_FAIRE, savoirFaire)],
  ]
}

function ligne(
  boite: BoiteAnnuaire,
  { personne, structure }: { personne?: Professionnel; structure?: StructureAnnuaire },
): readonly string[] {
  return [
    ...[boite.type, boite.adresse],
    ...(personne ? ['8', personne.rpps, `8${personne.rpps}`] : vides(3)),
    ...(structure ? identifiantStructure(structure) : vides(2)),
    boite.service ?? '',
    ...(personne ? champsPersonne(personne) : vides(9)),
    boite.dematerialisation ? 'O' : 'N',
    ...(structure ? champsStructure(structure) : vides(13)),
  ]
}

/** PER ou ORG seulement, en 2026 (annuaire.md §2.3 [V]). */
const publiee = ({ type }: BoiteAnnuaire): boolean => type === 'PER' || type === 'ORG'

export const CORRESPONDANCE: FichierExtrait = {
  radical: 'Extraction_Correspondance_MSSante',
  colonnes: COLONNES,
  fin: '',
  *lignes(jeu) {
    for (const personne of jeu.professionnels()) {
      if (!personne.actif) continue
      for (const boite of personne.boites.filter(publiee)) yield ligne(boite, { personne })
      for (const { boites, structure } of personne.activites)
        for (const boite of boites.filter(publiee)) yield ligne(boite, { personne, structure })
    }
    for (const structure of jeu.structures())
      for (const boite of structure.boites.filter(publiee)) yield ligne(boite, { structure })
  },
}
