import { type Base, lireUn, type Valeur } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Confiance, Controle, Dossier, Identite, Ins, Patient } from './identite.ts'
import { indexer } from './recherche/indexer.ts'
import { statutDe } from './regles/statut.ts'

interface LignePatient {
  id: number
  version: number
  nom_naissance: string
  premier_prenom: string
  prenoms_naissance: string
  date_naissance: string
  date_incertaine: string
  sexe: string
  lieu_naissance: string
  nom_utilise: string
  prenom_utilise: string
  numero_securite_sociale: string
  adresse: string
  telephone: string
  courriel: string
  matricule: string | null
  oid: string | null
  ins_obtenue_le: string | null
  ins_operation: string | null
  justificatif: string | null
  justificatif_libelle: string | null
  justificatif_confiance: Confiance | null
  justificatif_le: string | null
  justificatif_par: string | null
  homonyme: number
  douteuse: number
  fictive: number
}

const SELECTION = 'SELECT p.* FROM patient p'

/** `suite` : clauses SQL qui suivent la sélection, écrites par nous, valeurs toujours liées. */
export function lirePatients(
  { base, mutations }: Pick<Noyau, 'base' | 'mutations'>,
  suite: string,
  valeurs: readonly Valeur[],
): Patient[] {
  return base.lire<LignePatient>(`${SELECTION} ${suite}`, valeurs).map((ligne) => {
    const dossier = versDossier(ligne)
    return {
      id: ligne.id,
      version: ligne.version,
      ...dossier,
      statut: statutDe(dossier, mutations),
    }
  })
}

export const lirePatient = (noyau: Pick<Noyau, 'base' | 'mutations'>, id: number): Patient | null =>
  lirePatients(noyau, 'WHERE p.id = ?', [id])[0] ?? null

export const porteurDuMatricule = (base: Base, matricule: string): number | null =>
  lireUn<{ id: number }>(base, 'SELECT id FROM patient WHERE matricule = ?', [matricule])?.id ??
  null

/** Dossiers déjà là avec les mêmes traits : un doublon ou un homonyme, à l'utilisateur de voir. */
export const homonymesExacts = ({ base }: Pick<Noyau, 'base'>, identite: Identite): number[] =>
  base
    .lire<{ id: number }>(
      `SELECT id FROM patient WHERE date_naissance = ? AND nom_naissance = ? AND premier_prenom = ?
       AND sexe = ? ORDER BY id`,
      [identite.dateNaissance, identite.nomNaissance, identite.premierPrenom, identite.sexe],
    )
    .map(({ id }) => id)

/** Les colonnes d'un dossier, dans un ordre fixe : la même liste crée et met à jour. */
const COLONNES = [
  'nom_naissance',
  'premier_prenom',
  'prenoms_naissance',
  'date_naissance',
  'date_incertaine',
  'sexe',
  'lieu_naissance',
  'nom_utilise',
  'prenom_utilise',
  'numero_securite_sociale',
  'adresse',
  'telephone',
  'courriel',
  'matricule',
  'oid',
  'ins_obtenue_le',
  'ins_operation',
  'justificatif',
  'justificatif_libelle',
  'justificatif_confiance',
  'justificatif_le',
  'justificatif_par',
  'homonyme',
  'douteuse',
  'fictive',
] as const

export function ajouterPatient({ base, horloge, mutations }: Noyau, dossier: Dossier): number {
  const id = base.executer(
    `INSERT INTO patient (${COLONNES.join(', ')}, cree_le)
     VALUES (${COLONNES.map(() => '?').join(', ')}, ?)`,
    [...versColonnes(dossier), horloge.maintenant().toISOString()],
  )
  indexer(base, id, dossier.identite, mutations)
  return id
}

export function remplacerDossier({ base, mutations }: Noyau, id: number, dossier: Dossier): void {
  base.executer(
    `UPDATE patient SET ${COLONNES.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ?`,
    [...versColonnes(dossier), id],
  )
  indexer(base, id, dossier.identite, mutations)
}

function versColonnes({ identite, ins, controle, attributs }: Dossier): Valeur[] {
  return [
    identite.nomNaissance,
    identite.premierPrenom,
    identite.prenomsNaissance,
    identite.dateNaissance,
    identite.dateIncertaine,
    identite.sexe,
    identite.lieuNaissance,
    identite.nomUtilise,
    identite.prenomUtilise,
    identite.numeroSecuriteSociale,
    identite.adresse,
    identite.telephone,
    identite.courriel,
    ins?.matricule ?? null,
    ins?.oid ?? null,
    ins?.obtenueLe ?? null,
    ins?.operation ?? null,
    controle?.code ?? null,
    controle?.libelle ?? null,
    controle?.confiance ?? null,
    controle?.le ?? null,
    controle?.par ?? null,
    attributs.homonyme ? 1 : 0,
    attributs.douteuse ? 1 : 0,
    attributs.fictive ? 1 : 0,
  ]
}

function versDossier(ligne: LignePatient): Dossier {
  return {
    identite: {
      nomNaissance: ligne.nom_naissance,
      premierPrenom: ligne.premier_prenom,
      prenomsNaissance: ligne.prenoms_naissance,
      dateNaissance: ligne.date_naissance,
      dateIncertaine: ligne.date_incertaine,
      sexe: ligne.sexe,
      lieuNaissance: ligne.lieu_naissance,
      nomUtilise: ligne.nom_utilise,
      prenomUtilise: ligne.prenom_utilise,
      numeroSecuriteSociale: ligne.numero_securite_sociale,
      adresse: ligne.adresse,
      telephone: ligne.telephone,
      courriel: ligne.courriel,
    },
    ins: versIns(ligne),
    controle: versControle(ligne),
    attributs: {
      homonyme: ligne.homonyme === 1,
      douteuse: ligne.douteuse === 1,
      fictive: ligne.fictive === 1,
    },
  }
}

function versIns(ligne: LignePatient): Ins | null {
  if (ligne.matricule === null) return null
  return {
    matricule: ligne.matricule,
    oid: ligne.oid ?? '',
    obtenueLe: ligne.ins_obtenue_le ?? '',
    operation: ligne.ins_operation ?? '',
  }
}

function versControle(ligne: LignePatient): Controle | null {
  if (ligne.justificatif === null || ligne.justificatif_confiance === null) return null
  return {
    code: ligne.justificatif,
    libelle: ligne.justificatif_libelle ?? ligne.justificatif,
    confiance: ligne.justificatif_confiance,
    le: ligne.justificatif_le ?? '',
    par: ligne.justificatif_par ?? '',
  }
}
