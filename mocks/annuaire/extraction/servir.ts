import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as attendre } from 'node:timers/promises'
import { livrer } from '../../serveur/livrer.ts'
import { consigner } from '../consigner.ts'
import { horodatage, publication } from '../jeu/dates.ts'
import type { Jeu } from '../jeu/index.ts'
import { type Prise, prendre } from '../pannes.ts'
import { type Rendu, reponseEnPanne } from '../rendu.ts'
import { type ContexteAnnuaire, ENTETES_DU_BANC, type ServeurAnnuaire } from '../service.ts'
import { archiver, mesurer } from './archiver.ts'
import { EXTRACTIONS, estExtraction, type NomExtraction } from './catalogue.ts'

/** Où les extractions se prennent, sous l'adresse du serveur (annuaire.md §2.1 [V]). */
export const CHEMIN_EXTRACTIONS = '/annuaire-sante-webservices/V300/services/extraction'

const ZIP_ILLISIBLE = 'Ceci n’est pas une archive : le banc l’a remplacée.'

/** La taille d'une archive ne se compte qu'une fois par version du jeu, jour et altération. */
export type Tailles = Map<string, number>
const TAILLES_MAX = 50

async function tailleDe(tailles: Tailles, cle: string, archive: () => Readable): Promise<number> {
  const connue = tailles.get(cle)
  if (connue !== undefined) return connue
  const taille = await mesurer(archive())
  if (tailles.size >= TAILLES_MAX) tailles.clear()
  tailles.set(cle, taille)
  return taille
}

/** Les octets d'un flux jusqu'à une limite : la fin d'une archive tronquée n'arrive jamais. */
async function* couper(source: Readable, limite: number): AsyncGenerator<Buffer> {
  let reste = limite
  for await (const morceau of source) {
    const octets = (morceau as Buffer).subarray(0, reste)
    reste -= octets.length
    yield octets
    if (reste <= 0) return
  }
}

interface Envoi {
  fichier: string
  taille: number
  corps(): Readable
}

async function preparer(
  serveur: ServeurAnnuaire,
  tailles: Tailles,
  { nom, prise }: { nom: NomExtraction; prise: Prise },
): Promise<Envoi> {
  const { etat, horloge } = serveur
  const date = publication(horloge.maintenant(), etat.jour)
  const fichier = `${nom}_${horodatage(date)}.zip`
  if (prise.archive === 'bad-zip') {
    const octets = Buffer.from(ZIP_ILLISIBLE)
    return { fichier, taille: octets.length, corps: () => Readable.from([octets]) }
  }
  const jeu: Jeu = etat.jeu()
  const archive = () => archiver(EXTRACTIONS[nom], jeu, { date, alteration: prise.texte })
  const cle = [etat.version, fichier, prise.texte].join(' ')
  const entiere = await tailleDe(tailles, cle, archive)
  if (prise.archive !== 'truncated-zip') return { fichier, taille: entiere, corps: archive }
  const taille = Math.floor(entiere / 2)
  return { fichier, taille, corps: () => Readable.from(couper(archive(), taille)) }
}

const entetesDe = ({ fichier, taille }: Envoi): Record<string, string> => ({
  ...ENTETES_DU_BANC,
  'content-type': 'application/zip',
  'content-disposition': `attachment; filename=${fichier}`,
  'content-length': String(taille),
})

const INCONNUE: Rendu = {
  statut: 404,
  entetes: { 'content-type': 'text/plain; charset=utf-8' },
  corps: 'Extraction inconnue.',
  code: 'EXTRACTION_INCONNUE',
}

/** Sert une extraction : GET l'archive, HEAD ses en-têtes sans contenu (annuaire.md §2.1 [V]). */
export function servirExtraction(serveur: ServeurAnnuaire, tailles: Tailles) {
  return async (c: ContexteAnnuaire): Promise<Response> => {
    const debut = performance.now()
    const demandee = c.req.param('nom') ?? ''
    const avecCorps = c.req.method === 'GET'
    const prise = prendre(serveur.pannes, {
      ...{ point: 'extraction', corps: avecCorps },
      extraction: demandee,
    })
    const operation = `extraction.${avecCorps ? 'lire' : 'dater'}`
    const finir = (rendu: Rendu, details: Record<string, string> = {}) =>
      consigner(serveur, c, { operation, rendu, debut, details })
    const empeche = reponseEnPanne(prise) ?? (estExtraction(demandee) ? null : INCONNUE)
    if (empeche || !estExtraction(demandee)) {
      const rendu = empeche ?? INCONNUE
      finir(rendu)
      return livrer(c, rendu, {
        delaiMs: prise.delaiMs,
        transport: rendu.statut === 0 ? 'silence' : null,
      })
    }
    if (prise.delaiMs > 0)
      await attendre(prise.delaiMs, undefined, { signal: c.req.raw.signal }).catch(() => undefined)
    const envoi = await preparer(serveur, tailles, { nom: demandee, prise })
    const entetes = entetesDe(envoi)
    const corps = avecCorps ? `Archive de ${envoi.taille} octets.` : ''
    finir({ statut: 200, entetes, corps, code: null }, { fichier: envoi.fichier })
    if (!avecCorps) return new Response(null, { headers: entetes })
    // Le flux de Node et celui du web ne partagent pas leur type.
    const flux = Readable.toWeb(envoi.corps()) as ReadableStream<Uint8Array>
    return new Response(flux as unknown as BodyInit, { headers: entetes })
  }
}
