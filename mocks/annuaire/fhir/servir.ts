import type { EcartProtocole } from '../../contrat.ts'
import { lireCorps } from '../../serveur/lire-corps.ts'
import { livrer } from '../../serveur/livrer.ts'
import { cleConnue } from '../cles.ts'
import { consigner, ENTETE_CLE } from '../consigner.ts'
import { prendre } from '../pannes.ts'
import { type Rendu, reponseEnPanne } from '../rendu.ts'
import { type ContexteAnnuaire, ENTETES_DU_BANC, type ServeurAnnuaire } from '../service.ts'
import { CHEMIN_FHIR } from './adresses.ts'
import { aiguiller, type DemandeFhir } from './aiguiller.ts'
import { ErreurFhir } from './erreur.ts'
import { creerPages, type Pages } from './pages.ts'
import { creerSources, type Sources } from './sources.ts'

/** Un formulaire de recherche tient en un mébioctet. */
const CORPS_MAX = 1024 * 1024

/** Une réponse de l'API, et ce que le journal en relève. */
interface Traitement {
  operation: string
  rendu: Rendu
  ecarts: readonly EcartProtocole[]
}

const json = (statut: number, corps: object, code: string | null = null): Rendu => ({
  statut,
  entetes: { ...ENTETES_DU_BANC, 'content-type': 'application/fhir+json; charset=utf-8' },
  corps: JSON.stringify(corps),
  code,
})

/** La passerelle répond avant l'API : son corps n'est pas du FHIR (annuaire.md §3 [I]). */
const passerelle = (
  statut: number,
  message: string,
  { code, entetes = {} }: { code: string; entetes?: Record<string, string> },
): Rendu => ({
  statut,
  entetes: { ...ENTETES_DU_BANC, 'content-type': 'application/json', ...entetes },
  corps: JSON.stringify({ message, http_status_code: statut }),
  code,
})

const ecart = (regle: string, message: string): EcartProtocole => ({
  regle: `annuaire.${regle}`,
  source: 'annuaire.md §3',
  marque: 'V',
  message,
})

/** Ce que la passerelle refuse : clé absente, inconnue, quota dépassé ; `null` quand elle laisse passer. */
function garder(
  { etat, horloge, quota }: ServeurAnnuaire,
  cle: string | undefined,
): Traitement | null {
  const operation = 'passerelle'
  if (cle === undefined || cle === '') {
    const ecarts = [ecart('cle-absente', 'L’en-tête ESANTE-API-KEY est attendu.')]
    return { operation, ecarts, rendu: passerelle(401, 'Unauthorized', { code: 'CLE_ABSENTE' }) }
  }
  if (!cleConnue(cle)) {
    const ecarts = [ecart('cle-inconnue', 'La clé n’est celle d’aucune application.')]
    return { operation, ecarts, rendu: passerelle(403, 'Forbidden', { code: 'CLE_INCONNUE' }) }
  }
  if (!etat.reglages.quota || quota.admettre(cle, horloge.maintenant())) return null
  const entetes = { 'retry-after': '1' }
  const rendu = passerelle(429, 'Rate limit exceeded', { code: 'QUOTA', entetes })
  return { operation, rendu, ecarts: [] }
}

/** Un matricule n'a rien à faire dans une recherche d'annuaire (annuaire.md §9). */
const MATRICULE = /(?<!\d)[12]\d{4}(?:\d|%?2[AB]|[AB])\d{7}(?:\d\d)?(?!\d)/i

const donneeDePatient = (recu: string): readonly EcartProtocole[] =>
  MATRICULE.test(recu)
    ? [
        {
          regle: 'annuaire.donnee-de-patient',
          source: 'annuaire.md §9',
          marque: 'I',
          message: 'Une recherche d’annuaire porte ce qui ressemble à un matricule de patient.',
        },
      ]
    : []

function calculer(
  serveur: ServeurAnnuaire,
  demande: DemandeFhir,
  { pages, sources, base }: { pages: Pages; sources: Sources; base: string },
): Traitement {
  let operation = 'inconnue'
  const recu = `${demande.parametres} ${demande.formulaire ?? ''}`
  try {
    const trouvee = aiguiller(demande)
    operation = trouvee.nom
    const { etat, horloge } = serveur
    const corps = trouvee.repondre({ jeu: etat.jeu(), sources, pages, horloge, base })
    return { operation, rendu: json(200, corps), ecarts: donneeDePatient(recu) }
  } catch (erreur) {
    if (!(erreur instanceof ErreurFhir)) throw erreur
    const issue = { severity: 'error', code: 'processing', diagnostics: erreur.message }
    const corps = { resourceType: 'OperationOutcome', issue: [issue] }
    const rendu = json(erreur.statut, corps, erreur.ecart.regle)
    return { operation, rendu, ecarts: [erreur.ecart, ...donneeDePatient(recu)] }
  }
}

async function lireFormulaire(c: ContexteAnnuaire): Promise<string | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
    return null
  const octets = await lireCorps(c.req.raw, CORPS_MAX)
  return octets === null ? null : new TextDecoder().decode(octets)
}

/** Les points de l'API : lecture, recherche, pages, capacités (annuaire.md §3). */
export function servirFhir(serveur: ServeurAnnuaire) {
  const { etat, horloge, pannes } = serveur
  const pages = creerPages(horloge, () => etat.reglages.dureePage)
  const sources = creerSources(horloge)
  return async (c: ContexteAnnuaire): Promise<Response> => {
    const debut = performance.now()
    const prise = prendre(pannes, { point: 'fhir', corps: true })
    const { origin, pathname, search } = new URL(c.req.url)
    const formulaire = c.req.method === 'POST' ? await lireFormulaire(c) : null
    const panne = reponseEnPanne(prise)
    const base = `${origin}${CHEMIN_FHIR}`
    const chemin = pathname.slice(CHEMIN_FHIR.length)
    const demande = { methode: c.req.method, chemin, parametres: search, formulaire }
    const traitement: Traitement = panne
      ? { operation: 'panne', rendu: panne, ecarts: [] }
      : (garder(serveur, c.req.header(ENTETE_CLE)) ??
        calculer(serveur, demande, { pages, sources, base }))
    const { rendu } = traitement
    consigner(serveur, c, { ...traitement, debut, recu: formulaire ?? '' })
    const transport = rendu.statut === 0 ? 'silence' : null
    return livrer(c, rendu, { delaiMs: prise.delaiMs, transport })
  }
}
