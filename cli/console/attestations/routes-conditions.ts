import { type Context, Hono } from 'hono'
import type { Contexte } from '../contexte.ts'
import { lirePersonne, retenirPersonne } from '../guide/personne.ts'
import { rediriger, rendre } from '../rendre.ts'
import { ADRESSE_CONDITIONS } from './adresses.ts'
import type { Brouillons } from './brouillons.ts'
import { declarerSansObjet, listerConditions, retirerSansObjet } from './conditions.ts'
import { aujourdHui } from './date-saisie.ts'
import { lireEnvoi } from './lire-envoi.ts'
import { PageConditions } from './vues/page-conditions.tsx'

const cleDe = (exigence: string): string => `condition ${exigence}`

/** Déclarer une exigence sans objet, ou revenir dessus. */
export function routesConditions(contexte: Contexte, brouillons: Brouillons): Hono {
  const app = new Hono()
  const montrer = (
    c: Context,
    { ouverte, erreurs }: { ouverte: string; erreurs: Record<string, string> },
    statut: 200 | 422,
  ) =>
    rendre(
      c,
      PageConditions({
        cadre: contexte.cadre(c),
        lignes: listerConditions(contexte),
        ouverte,
        erreurs,
        par: lirePersonne(c),
        valeurs: (exigence) => ({ date: aujourdHui(), ...brouillons.valeurs(cleDe(exigence)) }),
      }),
      statut,
    )

  app.get('/', (c) => montrer(c, { ouverte: c.req.query('exigence') ?? '', erreurs: {} }, 200))
  app.post('/', async (c) => {
    const { exigence, par: donne, valeurs } = await lireEnvoi(c)
    const visee = listerConditions(contexte).find((ligne) => ligne.exigence.id === exigence)
    if (!visee || visee.declaree !== null) return c.notFound()
    brouillons.noter(cleDe(exigence), valeurs, retenirPersonne(c, donne))
    const erreurs = declarerSansObjet(contexte, exigence, valeurs)
    if (Object.keys(erreurs).length > 0) return montrer(c, { ouverte: exigence, erreurs }, 422)
    brouillons.oublier(cleDe(exigence))
    return rediriger(c, ADRESSE_CONDITIONS, {
      genre: 'succes',
      texte: `${exigence} est déclarée sans objet.`,
    })
  })
  app.post('/retirer', async (c) => {
    const { exigence } = await lireEnvoi(c)
    retirerSansObjet(contexte, exigence)
    return rediriger(c, ADRESSE_CONDITIONS, {
      genre: 'succes',
      texte: `${exigence} n’est plus déclarée sans objet.`,
    })
  })
  return app
}
