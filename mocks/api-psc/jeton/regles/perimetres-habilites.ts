import { ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

/** Les mots d'un périmètre ; absent ou vide, aucun. */
export const lirePerimetres = (scope: string | null): readonly string[] =>
  (scope ?? '').split(' ').filter((mot) => mot !== '')

/** Chaque périmètre demandé est de ceux du client. */
export const perimetresHabilites: RegleEchange = ({ formulaire, client }) => {
  const exces = lirePerimetres(formulaire.get('scope')).filter(
    (mot) => !client.perimetres.includes(mot),
  )
  if (exces.length === 0) return null
  return reprocher(
    [400, 'invalid_scope', `Invalid scopes: ${exces.join(' ')}`],
    ecartApi(
      'echange-perimetre',
      'psc.md §12',
      'V',
      `Périmètres non habilités : ${exces.join(', ')} ; habilités : ${client.perimetres.join(', ')}.`,
    ),
  )
}
