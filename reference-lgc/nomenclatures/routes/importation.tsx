import { type Handler, Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { retirerImportation } from '../depot.ts'
import { importer } from '../import/importer.ts'
import { FichierRefuse } from '../import/lu.ts'
import { FICHIER_MAX } from '../limites.ts'
import { estNomenclature } from '../nomenclature.ts'
import { PageImport } from '../vues/importer.tsx'

const ADRESSE = '/nomenclatures/importer'
const VERSION_MAX = 80

/** Le formulaire d'importation ; un champ d'un autre genre compte comme absent. */
async function lireDemande(c: Requete) {
  const { nomenclature, version, fichier } = await c.req.parseBody()
  return {
    nomenclature: typeof nomenclature === 'string' ? nomenclature : '',
    version: typeof version === 'string' ? version.replace(/\s+/gu, ' ').trim() : '',
    fichier: fichier instanceof File && fichier.size > 0 ? fichier : null,
  }
}

/** Importer la table que le cabinet a obtenue, ou revenir à la sélection livrée : au responsable. */
export function routesImportNomenclatures(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const page = (
    c: Requete,
    saisie: { nomenclature: string; version: string },
    erreurs: readonly Erreur[],
  ) =>
    rendre(
      c,
      <PageImport
        cadre={cadreDe(c, dep)}
        nomenclatures={dep.nomenclatures.lister()}
        {...{ saisie, erreurs }}
      />,
      erreurs.length > 0 ? 422 : 200,
    )

  const reserve =
    (traiter: (c: Requete) => Response | Promise<Response>): Handler<Env> =>
    (c) =>
      c.var.seance.session.compte.administrateur
        ? traiter(c)
        : rendre(c, <PageRefusee cadre={cadreDe(c, dep)} />, 403)

  const tracer = (c: Requete, operation: string) =>
    tracerAcces(dep, { compte: c.var.seance.session.compte, patientId: null, operation })

  app.get(
    ADRESSE,
    reserve((c) => page(c, { nomenclature: '', version: '' }, [])),
  )

  app.post(
    ADRESSE,
    reserve(async (c) => {
      const { nomenclature, version, fichier } = await lireDemande(c)
      const refus: readonly [string, string | null][] = [
        ['nomenclature', estNomenclature(nomenclature) ? null : 'Choisissez la nomenclature.'],
        ['version', version === '' ? 'Dites la version de cette table.' : null],
        ['version', version.length > VERSION_MAX ? `${VERSION_MAX} caractères au plus.` : null],
        ['fichier', fichier === null ? 'Choisissez le fichier de la table.' : null],
        ['fichier', (fichier?.size ?? 0) > FICHIER_MAX ? 'Ce fichier dépasse 32 Mo.' : null],
      ]
      const erreurs = refus.flatMap(([champ, message]) => (message ? [{ champ, message }] : []))
      if (erreurs.length > 0 || !fichier || !estNomenclature(nomenclature))
        return page(c, { nomenclature, version }, erreurs)
      try {
        const { forme, codes, laissees } = importer(dep, {
          id: nomenclature,
          version,
          fichier: { nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) },
          auteur: auteurDe(c),
        })
        tracer(c, `Nomenclature importée : ${nomenclature}, ${version}`)
        return allerVers(c, dep, `/nomenclatures/${nomenclature}`, {
          genre: 'succes',
          textes: [
            `${codes.toLocaleString('fr-FR')} codes importés (${forme})${
              laissees > 0 ? `, ${laissees} lignes laissées de côté` : ''
            }.`,
          ],
        })
      } catch (erreur) {
        if (!(erreur instanceof FichierRefuse)) throw erreur
        return page(c, { nomenclature, version }, [{ champ: 'fichier', message: erreur.message }])
      }
    }),
  )

  app.post(
    '/nomenclatures/:id{[a-z0-9-]+}/retirer',
    reserve((c) => {
      const id = c.req.param('id') ?? ''
      if (!estNomenclature(id)) return pageErreur(c, 404)
      retirerImportation(dep.base, id)
      tracer(c, `Nomenclature rendue à sa sélection : ${id}`)
      return allerVers(c, dep, `/nomenclatures/${id}`, {
        genre: 'succes',
        textes: ['La sélection livrée est de nouveau montrée.'],
      })
    }),
  )

  return app
}
