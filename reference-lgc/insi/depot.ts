import { type Base, lireUn } from '../base/base.ts'
import { nomComplet } from '../comptes/compte.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Echange } from './echanger.ts'
import type { Motif } from './motifs.ts'
import type { ActionInsi } from './operations.ts'
import type { ReponseInsi } from './reponse.ts'

/**
 * Ce qui a été fait de la réponse, par l'utilisateur ou par un réglage du cabinet ; `null` tant que
 * rien ne l'est. Un KO s'applique de lui-même (INS.43).
 */
export const DECISIONS = ['acceptee', 'refusee', 'reprise-seule', 'ko-applique'] as const
export type Decision = (typeof DECISIONS)[number]

/** Une demande de l'utilisateur à INSi ; `resultat` reste `null` tant qu'elle court. */
export interface Appel {
  id: number
  patientId: number
  auteur: string
  operation: ActionInsi
  motif: Motif
  /** Version du dossier au lancement : une conclusion tardive ne s'applique pas à un autre état. */
  version: number
  lanceLe: string
  resultat: ReponseInsi | null
  decision: Decision | null
}

interface LigneAppel {
  id: number
  patient_id: number
  auteur: string
  operation: ActionInsi
  motif: Motif
  version: number
  lance_le: string
  resultat: string | null
  decision: Decision | null
}

const versAppel = (ligne: LigneAppel): Appel => ({
  id: ligne.id,
  patientId: ligne.patient_id,
  auteur: ligne.auteur,
  operation: ligne.operation,
  motif: ligne.motif,
  version: ligne.version,
  lanceLe: ligne.lance_le,
  resultat: ligne.resultat === null ? null : (JSON.parse(ligne.resultat) as ReponseInsi),
  decision: ligne.decision,
})

/** Ouvre un appel, avant que rien ne parte. */
export function ajouterAppel(
  { base, horloge }: Noyau,
  appel: Pick<Appel, 'patientId' | 'auteur' | 'operation' | 'motif' | 'version'>,
): number {
  return base.executer(
    `INSERT INTO appel_insi (patient_id, auteur, operation, motif, version, lance_le)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      appel.patientId,
      appel.auteur,
      appel.operation,
      appel.motif,
      appel.version,
      horloge.maintenant().toISOString(),
    ],
  )
}

/** L'appel de ce patient seulement : une adresse devinée ne montre pas celui d'un autre. */
export function lireAppel(base: Base, patientId: number, id: number): Appel | null {
  const ligne = lireUn<LigneAppel>(
    base,
    'SELECT * FROM appel_insi WHERE id = ? AND patient_id = ?',
    [id, patientId],
  )
  return ligne && versAppel(ligne)
}

/** Celui que la fiche rappelle, en cours ou à décider. */
export function dernierAppel(base: Base, patientId: number): Appel | null {
  const ligne = lireUn<LigneAppel>(
    base,
    'SELECT * FROM appel_insi WHERE patient_id = ? ORDER BY id DESC LIMIT 1',
    [patientId],
  )
  return ligne && versAppel(ligne)
}

/** La voie se décide parfois après le lancement : la carte se lit d'abord. */
export const changerOperation = (base: Base, id: number, operation: ActionInsi): void =>
  void base.executer('UPDATE appel_insi SET operation = ? WHERE id = ?', [operation, id])

/** Donne son résultat à l'appel, panne comprise. */
export const finirAppel = (base: Base, id: number, resultat: ReponseInsi): void =>
  void base.executer('UPDATE appel_insi SET resultat = ? WHERE id = ?', [
    JSON.stringify(resultat),
    id,
  ])

export const deciderAppel = (base: Base, id: number, decision: Decision): void =>
  void base.executer('UPDATE appel_insi SET decision = ? WHERE id = ?', [decision, id])

/** Un appel que l'arrêt du logiciel a interrompu ne doit pas paraître courir encore. */
export function solderAppelsInterrompus(base: Base): void {
  const interrompu: ReponseInsi = {
    genre: 'erreur',
    code: 'interrompu',
    message: "L'appel a été interrompu par l'arrêt du logiciel.",
  }
  base.executer('UPDATE appel_insi SET resultat = ? WHERE resultat IS NULL', [
    JSON.stringify(interrompu),
  ])
}

/** Faute du mutant `appel-insi-auteur-perdu`. */
const nomDuResponsable = (base: Base): string => {
  const compte = lireUn<{ prenom: string; nom: string }>(
    base,
    'SELECT prenom, nom FROM compte WHERE administrateur = 1',
  )
  return compte ? nomComplet(compte) : ''
}

/** Fautes des mutants du code retour : perdu d'une vérification, ou d'une récupération sans suite. */
function codeTrace({ action, code }: LigneEchange, mutations: Mutations): string {
  const juste = mutations.choisir('verification-retour-tu', code, () =>
    action === 'verification' ? '' : code,
  )
  return mutations.choisir('journal-code-echec-tu', juste, () =>
    action === 'verification' || code === '00' ? juste : '',
  )
}

/** Une ligne du journal des échanges. */
export interface LigneEchange {
  /** `null` quand aucun dossier n'attend la réponse : données reçues pour personne encore. */
  appelId: number | null
  patientId: number | null
  auteur: string
  action: ActionInsi
  motif: Motif
  avecLieu: boolean
  code: string
  echange: Echange
}

/** Consigne un échange, avec la réponse telle que reçue (EXI REC 07) et le certificat employé. */
export function consignerEchange({ base, horloge, mutations }: Noyau, ligne: LigneEchange): void {
  const verification = ligne.action === 'verification'
  if (verification && mutations.active('verification-non-journalisee')) return
  const recue = verification && ligne.motif === 'flux-recu'
  if (recue && mutations.active('verification-recue-non-tracee')) return
  const auteur = mutations.choisir('appel-insi-auteur-perdu', ligne.auteur, () =>
    nomDuResponsable(base),
  )
  const { brute, acces } = ligne.echange
  base.executer(
    `INSERT INTO echange_insi (appel_id, patient_id, le, auteur, action, motif, avec_lieu, code,
       reponse, authentification, certificat)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ligne.appelId,
      ligne.patientId,
      horloge.maintenant().toISOString(),
      auteur,
      ligne.action,
      ligne.motif,
      ligne.avecLieu ? 1 : 0,
      codeTrace(ligne, mutations),
      brute,
      acces?.mode ?? null,
      acces?.certificat ? JSON.stringify(acces.certificat) : null,
    ],
  )
}
