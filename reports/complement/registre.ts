import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ZodError } from 'zod'
import { ecrireJson } from '../campagne/ecrire-atomique.ts'
import { ErreurDossier, traduireErreur } from '../campagne/erreurs.ts'
import { type DemandeDeComplement, type RegistreComplements, registreComplements } from './types.ts'

const NOM = 'complements.json'

/** Le registre des demandes, à côté des campagnes ; vide tant que l'ANS n'a rien demandé. */
export function lireRegistre(racine: string): RegistreComplements {
  const chemin = path.join(racine, NOM)
  if (!existsSync(chemin)) return { schema: 1, demandes: [] }
  try {
    return registreComplements.parse(JSON.parse(readFileSync(chemin, 'utf8')))
  } catch (cause) {
    // Écrit par une personne ou par une version plus récente : rien n'est deviné, rien n'est écrasé.
    if (!(cause instanceof SyntaxError || cause instanceof ZodError))
      throw traduireErreur(cause, chemin, 'lire')
    throw new ErreurDossier('illisible', chemin, { operation: 'lire', cause })
  }
}

export const ecrireRegistre = (racine: string, registre: RegistreComplements): void =>
  ecrireJson(path.join(racine, NOM), registre)

type DemandeNeuve = Omit<DemandeDeComplement, 'n' | 'rejeux'>

/** Inscrit une demande sous le numéro suivant. */
export function inscrireDemande(racine: string, neuve: DemandeNeuve): DemandeDeComplement {
  const { demandes } = lireRegistre(racine)
  const n = Math.max(0, ...demandes.map((demande) => demande.n)) + 1
  const demande = { n, ...neuve, rejeux: [] }
  ecrireRegistre(racine, { schema: 1, demandes: [...demandes, demande] })
  return demande
}

/** Ajoute un rejeu à une demande. */
export function inscrireRejeu(
  racine: string,
  n: number,
  rejeu: DemandeDeComplement['rejeux'][number],
): void {
  const { demandes } = lireRegistre(racine)
  ecrireRegistre(racine, {
    schema: 1,
    demandes: demandes.map((demande) =>
      demande.n === n ? { ...demande, rejeux: [...demande.rejeux, rejeu] } : demande,
    ),
  })
}
