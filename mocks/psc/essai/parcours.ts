import type { BancPsc } from './banc.ts'

export const MEDECIN = '899700000013'
export const RETOUR = 'http://127.0.0.1:4567/psc/retour'
export const LGC = { id: 'banc-lgc-demo', secret: 'secret-fictif-du-banc-lgc-demo' }
export const WEB_PS = { id: 'banc-web-ps-dmp', secret: 'secret-fictif-du-banc-web-ps-dmp' }

type Recuperer = BancPsc['recuperer']

/** Une demande d'autorisation sans reproche, que l'essai change à sa guise ; `null` ôte un paramètre. */
export function demandeJuste(change: Record<string, string | null> = {}): URLSearchParams {
  const alea = crypto.randomUUID()
  const valeurs = {
    response_type: 'code',
    client_id: LGC.id,
    redirect_uri: RETOUR,
    scope: 'openid scope_all',
    acr_values: 'eidas1',
    state: `etat-${alea}`,
    nonce: `nonce-${alea}`,
    ...change,
  }
  return new URLSearchParams(
    Object.entries(valeurs).flatMap(([nom, valeur]) => (valeur === null ? [] : [[nom, valeur]])),
  )
}

/** Un navigateur sans script : il garde le témoin de session, remplit la mire, s'arrête au retour. */
export function ouvrirNavigateur(banc: BancPsc) {
  const { recuperer, decouverte } = banc
  let temoin = ''
  const aller = async (adresse: string, init: RequestInit = {}) => {
    const reponse = await recuperer(adresse, {
      ...init,
      headers: { ...(temoin === '' ? {} : { cookie: temoin }) },
    })
    temoin = reponse.headers.get('set-cookie')?.split(';')[0] ?? temoin
    return reponse
  }
  const demander = (parametres = demandeJuste()) =>
    aller(`${decouverte.authorization_endpoint}?${parametres}`)
  const envoyer = async (page: Response, champs: Record<string, string>) => {
    const login = /name="login" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const mire = new URL('/auth/mire', decouverte.authorization_endpoint)
    return aller(mire.href, {
      method: 'POST',
      body: new URLSearchParams({ login, ...champs }),
    })
  }
  return {
    demander,
    envoyer,
    aller,
    /** Passe la mire, si elle se montre, et rend les paramètres du retour chez le client. */
    async connecter(parametres = demandeJuste(), personne = MEDECIN) {
      const page = await demander(parametres)
      if (page.status === 302) return retourDe(page)
      return retourDe(await envoyer(page, { nationalId: personne, decision: 'allow' }))
    },
  }
}

/** Les paramètres d'une redirection chez le client. */
export function retourDe(reponse: Response): URLSearchParams {
  return new URL(reponse.headers.get('location') ?? 'about:blank').searchParams
}

export interface Jetons {
  access_token: string
  refresh_token: string
  id_token: string
  expires_in: number
  refresh_expires_in: number
  session_state: string
  scope: string
  [autre: string]: unknown
}

/** Un appel direct par formulaire, client authentifié par en-tête sauf `client: null`. */
export async function poster(
  adresse: string,
  formulaire: Record<string, string> | URLSearchParams,
  {
    recuperer,
    client = LGC,
    entetes = {},
  }: {
    recuperer: Recuperer
    client?: { id: string; secret: string } | null
    entetes?: Record<string, string>
  },
): Promise<{ statut: number; json: Record<string, unknown>; entetes: Headers }> {
  const basic =
    client === null
      ? {}
      : {
          authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`,
        }
  const reponse = await recuperer(adresse, {
    method: 'POST',
    headers: { ...basic, ...entetes },
    body: new URLSearchParams(formulaire),
  })
  const texte = await reponse.text()
  return {
    statut: reponse.status,
    json: texte === '' ? {} : (JSON.parse(texte) as Record<string, unknown>),
    entetes: reponse.headers,
  }
}

/** Échange un code ; `change` ajoute ou remplace des champs. */
export const echanger = (
  { recuperer, decouverte }: BancPsc,
  code: string,
  change: Record<string, string> = {},
  client = LGC,
) =>
  poster(
    decouverte.token_endpoint,
    { grant_type: 'authorization_code', code, redirect_uri: RETOUR, ...change },
    { recuperer, client },
  )

/** Échange un jeton de rafraîchissement contre de nouveaux jetons. */
export const rafraichir = ({ recuperer, decouverte }: BancPsc, jeton: string, client = LGC) =>
  poster(
    decouverte.token_endpoint,
    { grant_type: 'refresh_token', refresh_token: jeton },
    { recuperer, client },
  )

/** Connexion complète d'une personne : ses jetons. */
export async function seConnecter(
  banc: BancPsc,
  { personne = MEDECIN, demande = demandeJuste(), navigateur = ouvrirNavigateur(banc) } = {},
): Promise<Jetons> {
  const retour = await navigateur.connecter(demande, personne)
  const { statut, json } = await echanger(banc, retour.get('code') ?? '')
  if (statut !== 200) throw new Error(JSON.stringify(json))
  return json as unknown as Jetons
}

/** Le point userinfo, avec un jeton d'accès. */
export const lireProfil = async (
  { recuperer, decouverte }: Pick<BancPsc, 'recuperer' | 'decouverte'>,
  jeton: string,
) => {
  const reponse = await recuperer(decouverte.userinfo_endpoint, {
    headers: { authorization: `Bearer ${jeton}` },
  })
  return {
    statut: reponse.status,
    defi: reponse.headers.get('www-authenticate'),
    json: (await reponse.json()) as Record<string, unknown>,
  }
}

/** Le point d'introspection, au nom d'un client, ou de personne avec `null`. */
export const introspecterPar = (
  { recuperer, decouverte }: BancPsc,
  token: string,
  client: typeof LGC | null = LGC,
) => poster(decouverte.introspection_endpoint, { token }, { recuperer, client })
