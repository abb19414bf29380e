import { type Context, Hono } from 'hono'
import { cibleAdmise } from '../campagne-en-cours/cible-admise.ts'
import { demandeDeReprise } from '../campagne-en-cours/demande-de-reprise.ts'
import type { ModuleConsole } from '../module.ts'
import { rediriger, rendre } from '../rendre.ts'
import { adresseCampagne, adresseDirect } from '../vues/adresses.ts'
import { PageCampagne } from './campagne/page.tsx'
import { lireEchec } from './echec/lire-echec.ts'
import { PageEchec } from './echec/page.tsx'
import { PageExigence } from './exigence/page.tsx'
import { PageFichiers } from './fichiers/page.tsx'
import { PageListe } from './liste/page.tsx'

export const moduleCampagnes: ModuleConsole = {
  prefixe: '/campagnes',
  entree: { libelle: 'Campagnes', icone: 'campagnes' },
  feuilles: [new URL('./campagnes.css', import.meta.url)],
  monter(contexte) {
    const { campagnes, lanceur } = contexte
    const app = new Hono()
    const commun = (c: Context) => ({ cadre: contexte.cadre(c), adresse: new URL(c.req.url) })
    const fichierDe = (nom: string) => (chemin: string) => campagnes.adresseFichier(nom, chemin)

    app.get('/', (c) =>
      rendre(c, PageListe({ ...commun(c), campagnes, enCours: lanceur.courante() })),
    )
    app.get('/:nom', (c) => {
      const { nom } = c.req.param()
      const lue = campagnes.lire(nom)
      const { finie } = campagnes.fiche(nom)
      const precedente = campagnes.noms().find((autre) => autre < nom) ?? null
      const courante = lanceur.courante()
      const enCours = courante?.dossier === campagnes.dossier(nom) ? courante : null
      return rendre(
        c,
        PageCampagne({
          ...commun(c),
          nom,
          lue,
          finie,
          enCours,
          precedente,
          fichier: fichierDe(nom),
        }),
      )
    })
    app.get('/:nom/exigences/:exigence', (c) => {
      const { nom, exigence } = c.req.param()
      const lue = campagnes.lire(nom)
      const trouvee = lue.chapitres
        .flatMap(({ exigences }) => exigences)
        .find((candidate) => candidate.exigence.id === exigence)
      if (!trouvee) return c.notFound()
      return rendre(c, PageExigence({ ...commun(c), nom, lue: trouvee, fichier: fichierDe(nom) }))
    })
    app.get('/:nom/echecs/:scenario', (c) => {
      const { nom, scenario } = c.req.param()
      const lecture = lireEchec(campagnes.lire(nom), scenario)
      if (!lecture) return c.notFound()
      return rendre(c, PageEchec({ ...commun(c), nom, lecture, fichier: fichierDe(nom) }))
    })
    app.get('/:nom/fichiers', (c) => {
      const { nom } = c.req.param()
      const dossier = campagnes.dossier(nom)
      const { fichiers } = campagnes.manifeste(nom)
      const fichier = fichierDe(nom)
      return rendre(c, PageFichiers({ ...commun(c), nom, dossier, fichiers, fichier }))
    })
    app.post('/:nom/reprendre', (c) => {
      const { nom } = c.req.param()
      const { campagne } = campagnes.fiche(nom)
      const admise = cibleAdmise(campagne.cible, {
        cibleConfig: contexte.config.cible,
        dossierTravail: process.cwd(),
      })
      if ('erreur' in admise)
        return rediriger(c, adresseCampagne(nom), { genre: 'erreur', texte: admise.erreur })
      const referentiel = contexte.referentiel(campagne.rem.code, campagne.rem.revision)
      const lancee = lanceur.lancer(demandeDeReprise(campagnes.dossier(nom), campagne, referentiel))
      if ('refus' in lancee)
        return rediriger(c, adresseCampagne(nom), { genre: 'attention', texte: lancee.refus })
      return rediriger(c, adresseDirect(lancee.id), {
        genre: 'succes',
        texte: 'La campagne reprend où elle s’était arrêtée.',
      })
    })
    return app
  },
}
