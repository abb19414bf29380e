import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneAppelInsi, Utilisateur } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from './datee.ts'

const OPERATION = 'verifierInsAvecTraitsIdentite'
const REPONSES: Record<string, string> = { '00': 'OK', '01': 'KO' }

export const verificationsDe = (appels: readonly AppelInsi[]): AppelInsi[] =>
  appels.filter((a) => a.operation === OPERATION)

/** INS.42 : la vérification est partie, et INSi y a répondu ce que le scénario prépare. */
export function verificationRecue(appels: readonly AppelInsi[], retour: string): Constat {
  const reponse = verificationsDe(appels).at(-1)
  const obtenu = REPONSES[reponse?.code ?? ''] ?? reponse?.code ?? 'aucune vérification reçue'
  return controler({
    id: 'ins.verification-recue',
    conforme: obtenu === retour,
    attendu: `une vérification, à laquelle INSi répond ${retour}`,
    observe: obtenu,
    ou: 'journal du service INSi (forme de la vérification non officielle)',
    action: 'Appeler la vérification d’INSi avec le matricule, l’OID et les traits du dossier.',
    source: 'INS.42.01 ; ins.md §2.4 [I]',
  })
}

const estVerification = (ligne: LigneAppelInsi) =>
  datee(ligne) && normaliser(ligne.operation).includes('verif')

const decrire = (lignes: readonly LigneAppelInsi[]) =>
  lignes.map((l) => `${l.date} ${l.heure} ${l.auteur} ${l.operation} ${l.retour}`).join(' | ')

/** INS.42 (règle 48) : chaque vérification est une ligne du journal, datée et signée. */
export function verificationsTracees(
  lignes: readonly LigneAppelInsi[],
  appels: readonly AppelInsi[],
  { auteur, patient }: { auteur: Utilisateur; patient: NomPatient },
): Constat {
  const attendues = verificationsDe(appels).length
  const tracees = lignes.filter(
    (l) =>
      estVerification(l) &&
      normaliser(l.auteur).includes(normaliser(auteur.nom)) &&
      normaliser(l.patient).includes(normaliser(patient.nomNaissance)),
  )
  return controler({
    id: 'ins.verification-tracee',
    conforme: attendues > 0 && tracees.length === attendues,
    attendu: `${attendues} vérification(s) de ${auteur.nom} pour ${patient.nomNaissance}`,
    observe: decrire(lignes),
    ou: 'journal des appels à INSi',
    action: 'Journaliser chaque appel de vérification, une ligne par appel.',
    source: 'guide INS, règle 48 ; INS.42 [V]',
  })
}

/** INS.42 (règle 48) : le journal dit pour chaque vérification si INSi a répondu OK ou KO. */
export function retoursTraces(
  lignes: readonly LigneAppelInsi[],
  appels: readonly AppelInsi[],
): Constat {
  const attendus = verificationsDe(appels).map((a) => REPONSES[a.code ?? ''] ?? '?')
  const dits = lignes
    .filter(estVerification)
    .map((l) => /\b(OK|KO)\b/.exec(l.retour)?.[1] ?? 'rien')
  const suite = (retours: readonly string[]) => retours.join() === attendus.join()
  return controler({
    id: 'ins.verification-retour',
    conforme: attendus.length > 0 && (suite(dits) || suite([...dits].reverse())),
    attendu: attendus.join(', '),
    observe: dits.join(', '),
    ou: 'journal des appels à INSi',
    action: 'Journaliser le retour de chaque vérification : OK ou KO.',
    source: 'guide INS, règle 48 ; INS.42 [V]',
  })
}
