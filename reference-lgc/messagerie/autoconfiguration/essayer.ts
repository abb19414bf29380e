import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { Ouverture } from '../acces.ts'
import type { Boite, Serveurs } from '../boites/boite.ts'
import type { Connecter } from '../transport/connecter.ts'
import { ouvrirImap } from '../transport/imap.ts'
import { verifierSmtp } from '../transport/smtp.ts'

interface Moyens {
  noyau: Noyau
  connecter: Connecter
  delaiMs: number
  ouvrir(boite: Boite): Promise<Ouverture>
}

/** Essaie la réception puis l'envoi ; rend la phrase de l'étape qui a manqué, ou `null`. */
export async function essayerServeurs(
  { noyau, connecter, delaiMs, ouvrir }: Moyens,
  boite: Boite,
  { imap, smtp }: Serveurs,
): Promise<string | null> {
  const { mutations } = noyau
  const etapes = [
    [
      'Réception',
      async () => {
        const { preuve, client } = await ouvrir(boite)
        const session = await connecter(imap, client, (acces) =>
          ouvrirImap(acces, { adresse: boite.adresse, preuve, delaiMs }, mutations),
        )
        await session.logout().catch(() => undefined)
      },
    ],
    [
      'Envoi',
      async () => {
        const { preuve, client } = await ouvrir(boite)
        await connecter(smtp, client, (acces) =>
          verifierSmtp(acces, { adresse: boite.adresse, preuve, delaiMs }, mutations),
        )
      },
    ],
  ] as const
  for (const [etape, essayer] of etapes)
    try {
      await essayer()
    } catch (erreur) {
      if (!estIncident(erreur)) throw erreur
      return `${etape} : ${erreur.message}`
    }
  return null
}
