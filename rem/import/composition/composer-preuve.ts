import type { PreuveEcrite } from '../../forme/exigence.ts'
import type { Douteuse, PreuveLue } from '../lignes/types.ts'
import { deduireType, type TypeDeduit } from './deduire-type.ts'

export interface PreuveComposee {
  preuve: PreuveEcrite
  doutes: readonly Douteuse[]
}

const CAPTURE: TypeDeduit = { type: 'capture', typesAcceptes: null, format: null }

function typer(base: PreuveEcrite | null, lue: PreuveLue) {
  const { ligne, id, texte } = lue
  const deduit = deduireType(texte ?? '')
  const douter = (phrase: string): readonly Douteuse[] => [{ ligne, id, phrase }]
  if (base !== null) {
    const { type, types_acceptes, format } = base
    // Le texte du catalogue, inchangé, n'apprend rien de plus que son type.
    const change = texte !== null && texte !== base.description
    const contredit =
      change && deduit !== null && ![type, ...(types_acceptes ?? [])].includes(deduit.type)
    const doutes = contredit
      ? douter(`le texte évoque « ${deduit.type} », le catalogue garde « ${type} »`)
      : []
    return { type, types_acceptes, format, doutes }
  }
  const { type, typesAcceptes, format } = deduit ?? CAPTURE
  const raison = deduit === null ? 'faute d’indice' : 'd’après ses mots'
  return {
    type,
    types_acceptes: typesAcceptes === null ? undefined : [...typesAcceptes],
    format: format ?? undefined,
    doutes: douter(`type « ${type} » déduit ${raison}, à vérifier`),
  }
}

/**
 * La preuve du fichier sous son numéro définitif : son texte l'emporte ; du catalogue restent le type
 * quand il est connu, la présence et l'environnement écrits à la main.
 */
export function composerPreuve(
  id: string,
  base: PreuveEcrite | null,
  lue: PreuveLue,
): PreuveComposee {
  const { doutes, ...nature } = typer(base, lue)
  const description = lue.texte ?? base?.description
  const muette = { ligne: lue.ligne, id, phrase: 'preuve sans texte' }
  return {
    preuve: {
      id,
      ...nature,
      description: description ?? 'Preuve sans texte dans le fichier officiel',
      presence: base?.presence,
      environnement_exige: base?.environnement_exige,
    },
    doutes: description === undefined ? [...doutes, muette] : doutes,
  }
}
