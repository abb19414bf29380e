import { type BancPsc, ouvrirBancPsc } from '../psc/essai/banc.ts'
import { type Jetons, poster } from '../psc/essai/parcours.ts'
import { CHEMIN_WHOAMI, PROTOCOLE_API } from './adresses.ts'

type Recuperer = BancPsc['recuperer']

export const ECHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const TYPE = 'urn:ietf:params:oauth:token-type:access_token'

/** Le banc de PSC, et de quoi parler à l'API avec le certificat du proxy ou un autre. */
export async function ouvrirBancApi() {
  const banc = await ouvrirBancPsc()
  const base = new URL(banc.decouverte.issuer).origin
  const proxy = banc.avecCertificat('proxy-auth')
  return {
    ...{ banc, base, proxy },
    /** Demande un jeton de l'API ; `null` ôte un paramètre. */
    async echanger(
      { access_token }: Pick<Jetons, 'access_token'>,
      change: Record<string, string | null> = {},
      recuperer: Recuperer = proxy,
    ) {
      const champs = {
        grant_type: ECHANGE,
        client_id: 'banc-proxy-api',
        subject_token: access_token,
        subject_token_type: TYPE,
        ...change,
      }
      const presents = Object.entries(champs).filter(
        (paire): paire is [string, string] => paire[1] !== null,
      )
      return poster(`${base}${PROTOCOLE_API}/token`, new URLSearchParams(presents), {
        recuperer,
        client: null,
      })
    },
    /** Appelle `whoami`. */
    async appeler(jeton: string | null, recuperer: Recuperer = proxy) {
      const reponse = await recuperer(`${base}${CHEMIN_WHOAMI}`, {
        headers: jeton === null ? {} : { authorization: `Bearer ${jeton}` },
      })
      return {
        statut: reponse.status,
        defi: reponse.headers.get('www-authenticate') ?? '',
        json: (await reponse.json()) as Record<string, unknown>,
      }
    },
    /** Le dernier échange du journal. */
    dernier() {
      const entree = banc.journal().at(-1)
      if (!entree) throw new Error('journal vide')
      return {
        ecarts: entree.ecarts.map(({ regle }) => regle),
        informations: (entree.informations ?? []).map(({ regle }) => regle),
        details: entree.details ?? {},
        entree,
      }
    },
  }
}
export type BancApi = Awaited<ReturnType<typeof ouvrirBancApi>>
