import { Status } from '@cucumber/cucumber'
import type { TestStepResult } from '@cucumber/messages'
import type { Verdict } from '../../reports/campagne/types.ts'

export interface Issue {
  verdict: Verdict | null
  cause: string | null
  fauteBanc: string | null
}

/** Du résultat de l'exécution au verdict : une faute du banc n'en est jamais un (style.md §5). */
export function juger(resultat: TestStepResult | undefined): Issue {
  if (resultat?.status === Status.PASSED)
    return { verdict: 'conforme', cause: null, fauteBanc: null }
  const message = resultat?.exception?.message ?? resultat?.message ?? `étape ${resultat?.status}`
  switch (resultat?.exception?.type) {
    case 'NonConforme':
      return { verdict: 'non-conforme', cause: message, fauteBanc: null }
    case 'NonVerifiable':
      return { verdict: 'non-verifiable', cause: message, fauteBanc: null }
    case 'AFournir':
      return { verdict: null, cause: message, fauteBanc: null }
    default:
      return { verdict: null, cause: null, fauteBanc: message }
  }
}

/** Rien n'a condamné le logiciel, mais une pièce manque : pas encore de verdict. */
export function aFournir(preuves: readonly string[]): Issue {
  return { verdict: null, cause: `à fournir : ${preuves.join(', ')}`, fauteBanc: null }
}
