import type { Noyau } from '../../serveur/dependances.ts'
import type { Operations } from '../operations/operations.ts'
import { ordresInterrompus, passerOrdre, prochainOrdre } from './depot.ts'
import type { IssueEnvoi } from './issue-envoi.ts'
import type { Ordre } from './ordre.ts'
import { type Charge, charger, supprimer, verifierDossier, verser } from './porter.ts'

/** L'horloge du cabinet peut avancer d'un coup : on regarde l'heure, on ne compte pas le temps. */
const TIC_MS = 500
/** Une panne du service : de plus en plus longtemps, sans jamais passer la minute. */
const PAUSE_MIN_MS = 1_000
const PAUSE_MAX_MS = 60_000
/** Un ordre seul en défaut laisse passer les autres. */
const RECUL_MIN_MS = 5_000
const RECUL_MAX_MS = 10 * 60_000
/** Une condition locale se relit souvent, le dossier du DMP moins. */
const RELECTURE_LOCALE_MS = 2_000
const RELECTURE_DOSSIER_MS = 15 * 60_000
/** Un dossier vérifié l'est pour quelques minutes : une salve ne le demande qu'une fois. */
const DOSSIER_VALABLE_MS = 5 * 60_000

/** Porte les ordres un à un, en arrière-plan, et recommence tant que le DMP ne répond pas. */
export function creerFacteur(noyau: Noyau, operations: Operations) {
  const { base, horloge } = noyau
  const dossiers = new Map<number, number>()
  let tournee: AbortController | null = null
  let pannes = 0
  let pauseJusqua = 0
  let ferme = false

  /** Au démarrage : ce qui était en cours a peut-être abouti. */
  function recupererInterrompus(): void {
    const le = horloge.maintenant().toISOString()
    for (const ordre of ordresInterrompus(base))
      passerOrdre(base, ordre, 'redemarrer', { le, incertain: true })
  }

  async function porter(charge: Charge): Promise<IssueEnvoi> {
    const { ordre, patient, acteur } = charge
    const verifieLe = dossiers.get(patient.id) ?? Number.NEGATIVE_INFINITY
    const ecoule = horloge.maintenant().getTime() - verifieLe
    if (ecoule < 0 || ecoule > DOSSIER_VALABLE_MS) {
      const empechement = await verifierDossier(operations, acteur)
      if (empechement) return empechement
      dossiers.set(patient.id, horloge.maintenant().getTime())
    }
    return ordre.nature === 'versement'
      ? verser(noyau, operations, charge)
      : supprimer(noyau, operations, charge)
  }

  const plusTard = (ms: number) => new Date(horloge.maintenant().getTime() + ms).toISOString()

  /** Quand l'ordre se représentera. */
  function echeance(ordre: Ordre, { evenement, service }: IssueEnvoi): string {
    if (evenement === 'bloquer') return plusTard(RELECTURE_DOSSIER_MS)
    if (evenement !== 'manquer') return ordre.duLe
    const recul = Math.min(RECUL_MIN_MS * 2 ** ordre.essais, RECUL_MAX_MS)
    const suite = service ? ordre.duLe : plusTard(recul)
    return noyau.mutations.choisir('dmp-perd-la-file', suite, () => '9999-12-31T00:00:00.000Z')
  }

  function conclure(ordre: Ordre, issue: IssueEnvoi): void {
    const { evenement, motif, code, entryUUID } = issue
    const essais = ordre.essais + 1
    const duLe = echeance(ordre, issue)
    passerOrdre(base, ordre, evenement, {
      le: horloge.maintenant().toISOString(),
      ...{ motif, code, essais, duLe },
      incertain: evenement === 'manquer',
      ...(entryUUID === undefined ? {} : { entryUUID }),
    })
  }

  /** Vrai quand la tournée continue. */
  async function porterUn(ordre: Ordre, signal: AbortSignal): Promise<boolean> {
    const le = horloge.maintenant().toISOString()
    const charge = charger(noyau, ordre)
    if ('motif' in charge) {
      const { motif } = charge
      passerOrdre(base, ordre, 'bloquer', { le, motif, duLe: plusTard(RELECTURE_LOCALE_MS) })
      return true
    }
    // Écrit avant d'appeler : après un arrêt brutal, on saura que l'issue est inconnue.
    if (!passerOrdre(base, ordre, 'prendre', { le })) return true
    const issue = await porter(charge)
    if (signal.aborted) return false
    conclure({ ...ordre, etat: 'en_cours' }, issue)
    if (!issue.service) {
      pannes = 0
      return true
    }
    pauseJusqua = Date.now() + Math.min(PAUSE_MIN_MS * 2 ** pannes, PAUSE_MAX_MS)
    pannes += 1
    return false
  }

  async function faireTournee(signal: AbortSignal): Promise<void> {
    for (;;) {
      const ordre = signal.aborted ? null : prochainOrdre(base, horloge.maintenant())
      if (!ordre || !(await porterUn(ordre, signal))) return
    }
  }

  function passer(): void {
    if (tournee || ferme || Date.now() < pauseJusqua) return
    const enCours = new AbortController()
    tournee = enCours
    faireTournee(enCours.signal)
      .catch((erreur: unknown) => {
        if (!enCours.signal.aborted) console.error('Erreur du logiciel', erreur)
      })
      .finally(() => {
        if (tournee === enCours) tournee = null
      })
  }

  recupererInterrompus()
  setImmediate(passer)
  const tic = setInterval(passer, TIC_MS)
  tic.unref()

  function abandonner(): void {
    tournee?.abort()
    tournee = null
    dossiers.clear()
    pannes = 0
    pauseJusqua = 0
  }

  return {
    /** Il y a peut-être quelque chose à porter : sans attendre le prochain tic. */
    reveiller: (): void => void setImmediate(passer),
    /** L'utilisateur veut réessayer maintenant, panne ou non. */
    forcer(): void {
      pauseJusqua = 0
      dossiers.clear()
      setImmediate(passer)
    },
    /** Le service ne répond pas : depuis combien d'essais ; 0 quand tout va bien. */
    pannes: (): number => pannes,
    /** Oublie la tournée en cours, sans rien écrire de plus. */
    abandonner,
    fermer(): void {
      ferme = true
      clearInterval(tic)
      abandonner()
    },
  }
}
export type FacteurDmp = ReturnType<typeof creerFacteur>
