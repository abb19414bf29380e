import { bodyLimit } from 'hono/body-limit'

/** La plus grande table officielle connue tient en trente mégaoctets. */
export const FICHIER_MAX = 32 * 1024 * 1024

/** Un peu plus que la borne : un fichier un peu trop gros a droit à une phrase. */
export const corpsNomenclature = bodyLimit({
  maxSize: FICHIER_MAX + 1024 * 1024,
  onError: (c) => c.text('Fichier trop grand : rien n’est importé.', 413),
})

export const estImportNomenclature = (chemin: string): boolean =>
  chemin === '/nomenclatures/importer'
