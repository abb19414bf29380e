import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ModuleConsole } from '../module.ts'

/** Le plus long formulaire, l'arbre des scénarios tout coché, tient en quelques dizaines de Kio. */
const CORPS_MAX = 64 * 1024

const couper = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (c) => c.text('Demande trop grande.', 413) })

/** Une demande démesurée est coupée avant d'être lue ; une partie qui reçoit des fichiers le dit. */
export function corpsLimite(modules: readonly ModuleConsole[]): MiddlewareHandler {
  const ordinaire = couper(CORPS_MAX)
  const larges = modules.flatMap(({ prefixe, corpsMax }) =>
    corpsMax === undefined ? [] : [{ prefixe, limite: couper(corpsMax) }],
  )
  return (c, suite) => {
    const large = larges.find(
      ({ prefixe }) => c.req.path === prefixe || c.req.path.startsWith(`${prefixe}/`),
    )
    return (large?.limite ?? ordinaire)(c, suite)
  }
}
