import type { Envelope } from '@cucumber/messages'

export interface Ecriture {
  /** Vrai sur un terminal : la ligne courante se réécrit. */
  vivant: boolean
  ecrire(texte: string): void
}

interface Avancement {
  total: number
  faits: number
  debut: number
}

const SIGNES: Record<string, string> = { PASSED: '✓', FAILED: '✗' }

function dureeLisible(ms: number): string {
  const secondes = Math.max(1, Math.round(ms / 1000))
  return secondes < 90 ? `${secondes} s` : `${Math.round(secondes / 60)} min`
}

/** « 12/34 · INS.13.01 · reste environ 40 s » ; le reste n'est dit qu'après quelques scénarios. */
export function ecrireAvancement(a: Avancement, courant: string, maintenant: number): string {
  const reste = ((maintenant - a.debut) / a.faits) * (a.total - a.faits)
  const attente = a.faits >= 3 && a.faits < a.total ? ` · reste environ ${dureeLisible(reste)}` : ''
  return `${a.faits}/${a.total} · ${courant}${attente}`
}

/** Suit les messages de cucumber et dit où en est la campagne, une ligne par scénario. */
export function suivreProgression(
  total: number,
  ecriture: Ecriture,
  nommer: (etiquettes: readonly string[]) => string,
) {
  const avancement: Avancement = { total, faits: 0, debut: performance.now() }
  const pickles = new Map<string, { nom: string; titre: string }>()
  const cas = new Map<string, string>()
  const essais = new Map<string, { pickle: string; resultat: string }>()

  const annoncer = (pickle: string, resultat: string | null) => {
    const { nom, titre } = pickles.get(pickle) ?? { nom: '', titre: '' }
    const signe = resultat === null ? '·' : (SIGNES[resultat] ?? '?')
    const ligne = `${signe} ${ecrireAvancement(avancement, `${nom} ${titre}`, performance.now())}`
    if (ecriture.vivant) ecriture.ecrire(`\r\u001b[K${ligne}${resultat === null ? '' : '\n'}`)
    else if (resultat !== null) ecriture.ecrire(`${ligne}\n`)
  }

  return (message: Envelope): void => {
    if (message.pickle) {
      const { id, name, tags } = message.pickle
      pickles.set(id, { nom: nommer(tags.map((t) => t.name)), titre: name })
    }
    if (message.testCase) cas.set(message.testCase.id, message.testCase.pickleId)
    if (message.testCaseStarted) {
      const pickle = cas.get(message.testCaseStarted.testCaseId) ?? ''
      essais.set(message.testCaseStarted.id, { pickle, resultat: 'PASSED' })
      annoncer(pickle, null)
    }
    const fin = message.testStepFinished
    const essai = fin && essais.get(fin.testCaseStartedId)
    if (fin && essai && fin.testStepResult.status === 'FAILED') essai.resultat = 'FAILED'
    if (!message.testCaseFinished) return
    const termine = essais.get(message.testCaseFinished.testCaseStartedId)
    avancement.faits += 1
    if (termine) annoncer(termine.pickle, termine.resultat)
  }
}
