import { RPPS_SINGULIERS } from '../jeu/singuliers.ts'
import type { ActiviteAnnuaire, Professionnel } from '../jeu/types.ts'
import type { FichierExtrait } from './fichier.ts'
import {
  LIBELLES_CATEGORIE,
  LIBELLES_CIVILITE,
  LIBELLES_EXERCICE,
  LIBELLES_MODE,
  LIBELLES_PROFESSION,
  LIBELLES_SAVOIR_FAIRE,
  LIBELLES_SECTEUR,
  LIBELLES_VOIE,
  libelle,
} from './libelles.ts'

const COORDONNEES = [
  ...['Complément destinataire', 'Complément point géographique', 'Numéro Voie'],
  ...['Indice répétition voie', 'Code type de voie', 'Libellé type de voie', 'Libellé Voie'],
  ...['Mention distribution', 'Bureau cedex', 'Code postal', 'Code commune', 'Libellé commune'],
  ...['Code pays', 'Libellé pays', 'Téléphone', 'Téléphone 2', 'Télécopie', 'Adresse e-mail'],
].map((nom) => `${nom} (coord. structure)`)

/** Les 56 colonnes, dans l'ordre du fichier (annuaire.md §2.2 [V]). */
const COLONNES: readonly string[] = [
  ...["Type d'identifiant PP", 'Identifiant PP', 'Identification nationale PP'],
  ...["Code civilité d'exercice", "Libellé civilité d'exercice", 'Code civilité'],
  ...['Libellé civilité', "Nom d'exercice", "Prénom d'exercice", 'Code profession'],
  ...['Libellé profession', 'Code catégorie professionnelle', 'Libellé catégorie professionnelle'],
  ...['Code type savoir-faire', 'Libellé type savoir-faire', 'Code savoir-faire'],
  ...['Libellé savoir-faire', 'Code mode exercice', 'Libellé mode exercice'],
  ...['Numéro SIRET site', 'Numéro SIREN site', 'Numéro FINESS site'],
  ...['Numéro FINESS établissement juridique', 'Identifiant technique de la structure'],
  ...['Raison sociale site', 'Enseigne commerciale site'],
  ...COORDONNEES,
  ...['Code Département (structure)', 'Libellé Département (structure)'],
  ...['Ancien identifiant de la structure', "Autorité d'enregistrement"],
  ...["Code secteur d'activité", "Libellé secteur d'activité"],
  ...['Code section tableau pharmaciens', 'Libellé section tableau pharmaciens'],
  ...['Code rôle', 'Libellé rôle', 'Code genre activité', 'Libellé genre activité'],
]

/** Identité et exercice : les 17 premières colonnes. */
export function champsPersonne(p: Professionnel): readonly string[] {
  return [
    ...['8', p.rpps, `8${p.rpps}`],
    ...[p.civiliteExercice ?? '', libelle(LIBELLES_EXERCICE, p.civiliteExercice)],
    ...[p.civilite, libelle(LIBELLES_CIVILITE, p.civilite), p.nom, p.prenom],
    ...[p.profession, libelle(LIBELLES_PROFESSION, p.profession)],
    ...[p.categorie, libelle(LIBELLES_CATEGORIE, p.categorie)],
    ...champsSavoirFaire(p),
  ]
}

/** Type et savoir-faire, avec leurs libellés ; quatre champs vides pour qui n'en a pas. */
export const champsSavoirFaire = ({ savoirFaire }: Professionnel): readonly string[] =>
  savoirFaire === null
    ? ['', '', '', '']
    : [
        ...[savoirFaire.type, 'Spécialité ordinale', savoirFaire.code],
        libelle(LIBELLES_SAVOIR_FAIRE, savoirFaire.code),
      ]

/** Section A de l'Ordre pour une officine, G pour un laboratoire [I]. */
function section({ profession }: Professionnel, secteur: string): readonly string[] {
  if (profession !== '21') return ['', '']
  return secteur === 'SA25'
    ? ['G', 'Pharmaciens biologistes']
    : ['A', "Pharmaciens titulaires d'officine"]
}

function champsActivite(p: Professionnel, { mode, structure: s }: ActiviteAnnuaire): string[] {
  const { adresse } = s
  const { commune } = adresse
  return [
    ...[mode, libelle(LIBELLES_MODE, mode), '', '', s.finess ?? '', s.finessJuridique ?? ''],
    ...[s.technique, s.raisonSociale, s.enseigne ?? '', '', '', adresse.numero, ''],
    ...[adresse.typeVoie, libelle(LIBELLES_VOIE, adresse.typeVoie), adresse.voie, ''],
    ...[`${commune.codePostal} ${commune.acheminement}`, commune.codePostal, commune.insee],
    ...[commune.nom, '', '', s.telephone ?? '', '', '', s.courriel ?? ''],
    ...[commune.codePostal.slice(0, 2), commune.departement, s.identifiant, 'ARS/ARS'],
    ...[s.secteur, libelle(LIBELLES_SECTEUR, s.secteur), ...section(p, s.secteur)],
    ...['FON-AU', 'Autre', 'GENR01', 'Activité standard de soin et de pharmacie'],
  ]
}

/** Une personne sans activité ouverte garde une ligne, sans structure. */
const SANS_ACTIVITE = Array.from({ length: COLONNES.length - 17 }, () => '')

export const PERSONNE_ACTIVITE: FichierExtrait = {
  radical: 'PS_LibreAcces_Personne_activite',
  colonnes: COLONNES,
  fin: '|',
  *lignes(jeu) {
    for (const p of jeu.professionnels()) {
      if (!p.actif) continue
      const personne = champsPersonne(p)
      if (p.activites.length === 0) yield [...personne, ...SANS_ACTIVITE]
      for (const activite of p.activites) yield [...personne, ...champsActivite(p, activite)]
      // Le vrai fichier a des lignes répétées sur toutes les colonnes (annuaire.md §2.2 [V]).
      const [premiere] = p.activites
      if (p.rpps === RPPS_SINGULIERS.quatreActivites && premiere)
        yield [...personne, ...champsActivite(p, premiere)]
    }
  },
}
