import { REGISTRE_ERREURS } from '../erreurs.ts'
import { type Controle, vu } from './types.ts'

const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']
/** Ce qui met la machine elle-même hors du mandataire, tel que les outils l’écrivent. */
const EXCEPTIONS = /^(?:\*|127\.0\.0\.1|127\.0\.0\.0\/8|127\.\*|localhost|\[?::1\]?)(?::\d+)?$/i

const lire = (env: NodeJS.ProcessEnv, nom: string) => env[nom] || env[nom.toLowerCase()]

/** Nom de la variable de mandataire qui détournerait les appels à 127.0.0.1, ou `null`. */
export function mandataireGenant(env: NodeJS.ProcessEnv): string | null {
  const exceptions = (lire(env, 'NO_PROXY') ?? '').split(/[\s,]+/)
  if (exceptions.some((exception) => EXCEPTIONS.test(exception))) return null
  return VARIABLES.find((nom) => lire(env, nom)) ?? null
}

export const mandataire: Controle = {
  id: 'mandataire',
  titre: 'Mandataire réseau',
  verifier() {
    const variable = mandataireGenant(process.env)
    if (variable === null) return vu('rien ne détourne les appels à 127.0.0.1')
    const { message, remede } = REGISTRE_ERREURS['SEGUR-ENV-007']
    return { etat: 'attention', constat: message.replace('{variable}', variable), remede }
  },
}
