import { isIP } from 'node:net'
import type { OptionsMssante } from '../../options.ts'

/** Où se connecter, et le nom que le certificat doit porter. */
export interface Adresse {
  hote: string
  port: number
  nom: string
}

/** Un nom que le poste résout lui-même ne change pas celui que le certificat doit porter. */
export function resoudre(
  { hote, port }: { hote: string; port: number },
  resolutions: OptionsMssante['resolutions'] = {},
): Adresse {
  const cible = resolutions[hote.toLowerCase()]
  if (cible === undefined) return { hote, port, nom: hote }
  const [, adresse = cible, autrePort] = /^(.*?)(?::(\d+))?$/.exec(cible) ?? []
  return { hote: adresse, port: autrePort ? Number(autrePort) : port, nom: hote }
}

/** SNI n'admet pas une adresse IP. */
export const nomSni = (nom: string): string | undefined => (isIP(nom) ? undefined : nom)
