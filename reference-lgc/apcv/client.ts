import type { Compte } from '../comptes/compte.ts'
import { instanceDe } from '../insi/instance.ts'
import type { OptionsApcv } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { signerAvecLaCarte } from './carte-cps.ts'
import type { ContexteApcv } from './contexte.ts'
import { lireContexte, lireSucces } from './soap/lire-reponse.ts'
import {
  type DemandeApcv,
  demandeAuthentification,
  demandeDestruction,
  demandeRestitution,
  ecrireMessage,
} from './soap/message.ts'
import { creerTransport } from './transport.ts'

/** Numéro fictif que le banc accepte. */
const IDAM_DEFAUT = 'HARN00000001'

/** Le service ApCV, vu du logiciel ; chaque échec est un incident que l'écran sait dire. */
export interface ClientApcv {
  authentifier(compte: Compte, donnees: string): Promise<ContexteApcv>
  restituer(compte: Compte): Promise<ContexteApcv>
  detruire(compte: Compte, identifiant: string): Promise<void>
  fermer(): void
}

export function creerClient(
  { base, horloge }: Noyau,
  options: OptionsApcv,
  version: string,
): ClientApcv {
  const transport = creerTransport(options)
  async function demander(compte: Compte, demande: DemandeApcv): Promise<string> {
    const temps = horloge.maintenant()
    const { emetteur, assertion } = signerAvecLaCarte(options, compte, temps)
    const idam = options.idam ?? IDAM_DEFAUT
    const emission = { idam, version, instance: instanceDe(base), emetteur, temps }
    return transport.envoyer(demande.action, ecrireMessage(demande, assertion, emission))
  }
  return {
    authentifier: async (compte, donnees) => {
      const professionnel = {
        facturation: compte.identifiantFacturation ?? '',
        specialite: compte.specialiteAmo,
      }
      return lireContexte(await demander(compte, demandeAuthentification(donnees, professionnel)))
    },
    restituer: async (compte) => lireContexte(await demander(compte, demandeRestitution())),
    detruire: async (compte, identifiant) => {
      lireSucces(await demander(compte, demandeDestruction(identifiant)))
    },
    fermer: () => transport.fermer(),
  }
}
