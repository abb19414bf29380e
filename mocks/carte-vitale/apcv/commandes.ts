import type { Context } from 'hono'
import { z } from 'zod'
import type { Horloge } from '../../contrat.ts'
import { lireJson } from '../../serveur/lire-json.ts'
import type { Commande } from '../../service.ts'
import type { Appli } from './applis.ts'
import type { EtatApcv } from './etat.ts'
import { SCHEMA_REGLAGES_APCV } from './reglages.ts'

const PATIENT = z.strictObject({ patient: z.string().min(1).max(100) })
const PATIENT_OU_RIEN = z.strictObject({ patient: z.string().min(1).max(100).nullable() })
const REGLAGES = SCHEMA_REGLAGES_APCV.partial()

/** Aucune appli de ce nom : la réponse liste celles qui existent. */
export const appliInconnue = (c: Context, etat: EtatApcv, designation: string): Response => {
  const noms = etat.applis().map(({ nom }) => nom)
  return c.json(
    { erreurs: [`Aucune appli « ${designation} » ; applis du jeu : ${noms.join(', ')}.`] },
    404,
  )
}

/**
 * Commandes d'ApCV sous `/_mock/vitale/` : `apcv-jeton {patient}` rend un code neuf, comme le
 * téléphone l'affiche ; `nfc {patient}` pose ce téléphone sur le lecteur, `{patient: null}` l'ôte ;
 * `apcv-reglages` change les réglages donnés et rend l'ensemble.
 */
export function commandesApcv(etat: EtatApcv, horloge: Horloge): Record<string, Commande> {
  const emettre = (appli: Appli) =>
    etat.jetons.emettre(appli, horloge.maintenant(), etat.reglages.dureeJeton)
  return {
    async 'apcv-jeton'(c) {
      const lu = await lireJson(c, PATIENT)
      if ('reponse' in lu) return lu.reponse
      const appli = etat.appliDe(lu.corps.patient)
      return appli ? c.json(emettre(appli)) : appliInconnue(c, etat, lu.corps.patient)
    },
    async nfc(c) {
      const lu = await lireJson(c, PATIENT_OU_RIEN)
      if ('reponse' in lu) return lu.reponse
      const { patient } = lu.corps
      if (patient === null) {
        etat.nfc = null
        return c.json({ nfc: null })
      }
      const appli = etat.appliDe(patient)
      if (!appli) return appliInconnue(c, etat, patient)
      etat.nfc = emettre(appli).jeton
      return c.json({ nfc: appli.nom })
    },
    async 'apcv-reglages'(c) {
      const lu = await lireJson(c, REGLAGES)
      if ('reponse' in lu) return lu.reponse
      etat.reglages = SCHEMA_REGLAGES_APCV.parse({ ...etat.reglages, ...lu.corps })
      return c.json(etat.reglages)
    },
  }
}
