import type { EntreeJournal } from '../../mocks/contrat.ts'
import type { Rejugeur } from '../../mocks/rejugement/index.ts'
import type { MessageEchange } from '../../reports/campagne/types.ts'
import { masquer } from '../../reports/index.ts'
import { citer } from '../enregistreur/echanges.ts'

type EcartGarde = MessageEchange['ecarts'][number]

/** Le journal borne un écart à cette longueur : au-delà, le même se dirait autrement. */
const MESSAGE_MAX = 600

function lireRequete(octets: Uint8Array): EntreeJournal['requete'] | null {
  const lu: unknown = JSON.parse(Buffer.from(octets).toString('utf8'))
  const { corps, entetes } = (lu ?? {}) as Partial<EntreeJournal['requete']>
  return typeof corps === 'string' && entetes ? (lu as EntreeJournal['requete']) : null
}

/** Dits par les mêmes règles dans un autre ordre, ce sont les mêmes écarts : ceux d'alors restent. */
function remplacer(
  gardes: readonly EcartGarde[],
  neufs: readonly EcartGarde[],
  refaite: (regle: string) => boolean,
): readonly EcartGarde[] {
  const refaits = gardes.filter(({ regle }) => refaite(regle))
  const ecrire = (ecarts: readonly EcartGarde[]) =>
    ecarts
      .map(({ regle, message }) => `${regle} ${message}`)
      .sort()
      .join('\n')
  if (ecrire(refaits) === ecrire(neufs)) return gardes
  return [...gardes.filter(({ regle }) => !refaite(regle)), ...neufs]
}

interface Sources {
  rejugeur: Rejugeur
  lire(chemin: string): Uint8Array
}

/**
 * Refait sur chaque message les règles de son service qui ne lisent que lui ; `rejuges` nomme ceux-là. Un
 * message dont le fichier manque ou ne se lit plus garde le jugement d'alors.
 */
export async function rejugerMessages(
  messages: readonly MessageEchange[],
  { rejugeur, lire }: Sources,
): Promise<{ messages: MessageEchange[]; rejuges: string[] }> {
  const rejuges: string[] = []
  const faire = async (message: MessageEchange): Promise<MessageEchange> => {
    const requete = lireRequete(lire(message.requete))
    const rejugement =
      requete &&
      (await rejugeur.rejuger(message.service, {
        operation: message.operation,
        requete,
        manquees: message.ecarts.map(({ regle }) => regle),
      }))
    if (!rejugement) return message
    rejuges.push(message.id)
    const neufs = rejugement.ecarts.map((ecart) =>
      citer({ ...ecart, message: masquer(ecart.message.slice(0, MESSAGE_MAX)) }),
    )
    return { ...message, ecarts: remplacer(message.ecarts, neufs, rejugement.refaite) }
  }
  const faits = messages.map((message) => faire(message).catch(() => message))
  return { messages: await Promise.all(faits), rejuges }
}
