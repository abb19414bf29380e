import { setTimeout as attendre } from 'node:timers/promises'
import { Hono } from 'hono'
import { domaineDe, OPERATEURS } from '../boites/operateurs.ts'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import type { LieuMss } from '../resumer.ts'
import { ecrireConfiguration, type VarianteConfiguration } from './ecrire-configuration.ts'

const CHEMINS = ['/mail/config-v1.1.xml', '/.well-known/autoconfig/mail/config-v1.1.xml']
const VARIANTES = ['404', 'not-xml', 'plain-only', 'password-cleartext', 'wrong-port'] as const

/** Le domaine demandé : l'hôte `autoconfig.<domaine>`, ou l'adresse donnée en paramètre. */
function domaineVoulu(hote: string, adresse: string | undefined): string {
  const [nom = ''] = hote.toLowerCase().split(':')
  if (nom.startsWith('autoconfig.')) return nom.slice('autoconfig.'.length)
  return adresse === undefined ? '' : domaineDe(adresse)
}

/** L'autoconfiguration par HTTPS (SC.MSS/CONF.04, mssante.md §5) ; hôte inconnu : 404. */
export function creerAutoconfig(env: EnvMss, lieu: () => LieuMss): Hono {
  const app = new Hono()
  for (const chemin of CHEMINS) {
    app.get(chemin, async (c) => {
      const lent = env.pannes.prendre({ endpoint: 'autoconfig' }, 'slow')
      if (lent)
        await attendre(lent.ms ?? 1_000, undefined, { signal: c.req.raw.signal }).catch(
          () => undefined,
        )
      const domaine = domaineVoulu(c.req.header('host') ?? '', c.req.query('emailaddress'))
      const operateur = OPERATEURS.find(({ domaines }) => domaines.includes(domaine))
      const panne = env.pannes.prendre({ endpoint: 'autoconfig' }, ...VARIANTES)
      const trouve = operateur !== undefined && panne?.mode !== '404'
      consigner(env.journal, {
        protocole: 'HTTPS',
        operation: 'autoconfig',
        connexion: 'https',
        demande: `GET ${c.req.header('host') ?? ''}${chemin}`,
        reponse: trouve ? `configuration de ${domaine}` : 'domaine inconnu',
        statut: trouve ? 200 : 404,
        code: trouve ? null : '404',
        resultat: trouve ? 'ok' : 'refus',
        details: { domaine, ...(panne ? { panne: panne.mode } : {}) },
      })
      if (!operateur || !trouve) return c.text('Domaine inconnu de cet opérateur.', 404)
      if (panne?.mode === 'not-xml') return c.html('<!doctype html><p>Maintenance</p>')
      const variante: VarianteConfiguration | null =
        panne?.mode === 'plain-only' ||
        panne?.mode === 'password-cleartext' ||
        panne?.mode === 'wrong-port'
          ? panne.mode
          : null
      const xml = ecrireConfiguration({
        domaine,
        operateur,
        lieu: lieu(),
        chiffrement: env.reglages().autoconfiguration,
        variante,
      })
      return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
    })
  }
  app.notFound((c) => c.text('Chemin inconnu.', 404))
  return app
}
