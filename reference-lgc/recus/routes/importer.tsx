import { Hono } from 'hono'
import { auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import type { IssueArchive } from '../reception/issue.ts'
import { recevoirFichier } from '../reception/recevoir-archive.ts'
import { PageImporter } from '../vues/importer.tsx'

/** L'import à la main : un fichier, et ce qu'il est devenu. */
export function routesImport(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const page = (
    c: Requete,
    patientId: number | null,
    { issue = null, erreur = null }: { issue?: IssueArchive | null; erreur?: string | null } = {},
  ) =>
    rendre(
      c,
      <PageImporter cadre={cadreDe(c, dep)} {...{ issue, erreur, patientId }} />,
      erreur || issue?.refus ? 422 : 200,
    )

  app.get('/recus/importer', (c) => page(c, entier(c.req.query('patient'))))

  app.post('/recus/importer', async (c) => {
    const { fichier, patient } = await c.req.parseBody()
    const patientId = entier(typeof patient === 'string' ? patient : undefined)
    if (!(fichier instanceof File) || fichier.size === 0)
      return page(c, patientId, { erreur: 'Choisissez un fichier qui ne soit pas vide.' })
    const issue = await recevoirFichier(dep, {
      nom: fichier.name,
      octets: new Uint8Array(await fichier.arrayBuffer()),
      provenance: { canal: 'import' },
      auteur: auteurDe(c),
      ...(patientId === null ? {} : { patientId }),
    })
    return page(c, patientId, { issue })
  })

  return app
}
