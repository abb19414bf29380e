import type { Erreur } from '../../vues/champ.tsx'
import { FREQUENCES, type Frequence, type ReglageAnnuaire } from './reglage.ts'

const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[4678])$/
const DEPARTEMENTS_MAX = 110

const estFrequence = (texte: string): texte is Frequence =>
  (FREQUENCES as readonly string[]).includes(texte)

/** Le réglage à garder, ou ce qu'il faut corriger. */
export function controlerReglage(saisie: {
  frequence: string
  heure: string
  departements: string
}): { reglage: Omit<ReglageAnnuaire, 'depuis'> } | { erreurs: readonly Erreur[] } {
  const { frequence, heure } = saisie
  const departements = [
    ...new Set(
      saisie.departements
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ].sort()
  const inconnu = departements.find((code) => !DEPARTEMENT.test(code))
  const erreurs: Erreur[] = []
  if (!estFrequence(frequence))
    erreurs.push({ champ: 'frequence', message: 'Choisissez dans la liste.' })
  if (!/^(?:\d|1\d|2[0-3])$/.test(heure))
    erreurs.push({ champ: 'heure', message: 'Choisissez dans la liste.' })
  if (inconnu !== undefined || departements.length > DEPARTEMENTS_MAX)
    erreurs.push({
      champ: 'departements',
      message: `« ${inconnu ?? ''} » n'est pas un département. Écrivez par exemple 63, 2A ou 974.`,
    })
  if (erreurs.length > 0 || !estFrequence(frequence)) return { erreurs }
  return { reglage: { frequence, heure: Number(heure), departements } }
}
