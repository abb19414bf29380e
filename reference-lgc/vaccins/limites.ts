import { bodyLimit } from 'hono/body-limit'

/** Une photo de téléphone en qualité ordinaire, en octets. */
export const PHOTO_MAX = 12 * 1024 * 1024

/** Un peu plus que la borne : une photo un peu trop grosse a droit à une phrase. */
export const corpsVaccin = bodyLimit({
  maxSize: 4 * PHOTO_MAX,
  onError: (c) => c.text('Photo trop grande : rien n’est lu.', 413),
})

const SAISIE = /^\/patients\/\d+\/dossier\/ajouter\/vaccination$/

export const estSaisieVaccin = (chemin: string): boolean => SAISIE.test(chemin)
