import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Erreur } from '../../vues/champ.tsx'
import type { Annuaire } from '../annuaire.ts'
import { direProgres } from '../chargement/progres.ts'
import { type Chargement, lireChargement, lireChargements } from '../chargement/rapport.ts'
import { texteDuRapport } from '../chargement/rapport-lisible.ts'
import { ecrireReglage } from '../frequence/reglage.ts'
import { controlerReglage } from '../frequence/saisie.ts'
import { ageAnnuaire } from '../recherche/age.ts'
import { PageRapport } from '../vues/rapport.tsx'
import { PageReglageAnnuaire, type SaisieReglage } from '../vues/reglage.tsx'

const ADRESSE = '/reglages/annuaire'

const sansFichiers = (chargement: Chargement): Chargement => ({
  ...chargement,
  rapport: { ...chargement.rapport, fichiers: [] },
})

/** Le chargement de l'annuaire, au responsable du cabinet. */
export function routesReglageAnnuaire(dep: Dependances, annuaire: Annuaire): Hono<Env> {
  const app = new Hono<Env>()
  const { base, horloge, mutations } = dep

  for (const chemin of [ADRESSE, `${ADRESSE}/*`])
    app.use(chemin, async (c, suite) =>
      c.var.seance.session.compte.administrateur
        ? suite()
        : rendre(c, <PageRefusee cadre={cadreDe(c, dep)} />, 403),
    )

  function page(c: Requete, saisie: SaisieReglage, erreurs: readonly Erreur[]) {
    const encours = annuaire.enCours()
    return rendre(
      c,
      <PageReglageAnnuaire
        cadre={cadreDe(c, dep)}
        age={ageAnnuaire(base, horloge.maintenant())}
        {...{ saisie, erreurs }}
        prochain={annuaire.prochain()}
        progres={encours && direProgres(encours)}
        chargements={lireChargements(base)}
      />,
      erreurs.length > 0 ? 422 : 200,
    )
  }

  app.get(ADRESSE, (c) => {
    const { frequence, heure, departements } = annuaire.reglage()
    return page(c, { frequence, heure: String(heure), departements: departements.join(', ') }, [])
  })

  app.post(ADRESSE, async (c) => {
    const { frequence = '', heure = '', departements = '' } = await lireCorps(c)
    const saisie = { frequence, heure, departements }
    const issue = controlerReglage(saisie)
    if ('erreurs' in issue) return page(c, saisie, issue.erreurs)
    const { frequence: avant } = annuaire.reglage()
    ecrireReglage(base, {
      ...issue.reglage,
      frequence: mutations.choisir('ann-frequence-oubliee', issue.reglage.frequence, () => avant),
      depuis: horloge.maintenant().toISOString(),
    })
    tracerAcces(dep, {
      compte: c.var.seance.session.compte,
      patientId: null,
      operation: `Chargement de l'annuaire réglé : ${issue.reglage.frequence}, ${issue.reglage.heure} h`,
    })
    return allerVers(c, dep, ADRESSE, {
      genre: 'succes',
      textes: ['Réglage enregistré.'],
    })
  })

  app.post(`${ADRESSE}/charger`, async (c) => {
    const { forcer } = await lireCorps(c)
    annuaire.lancer(auteurDe(c), { forcer: forcer === 'oui' })
    return allerVers(c, dep, ADRESSE, {
      genre: 'information',
      textes: ['Chargement lancé. Vous pouvez continuer à travailler.'],
    })
  })

  app.get(`${ADRESSE}/suivi`, (c) => {
    const encours = annuaire.enCours()
    return c.json({ termine: encours === null, texte: encours ? direProgres(encours) : '' })
  })

  const demande = (c: Requete) => {
    const id = entier(c.req.param('id'))
    const lu = id === null ? null : lireChargement(base, id)
    return mutations.choisir('ann-rapport-muet', lu, () => lu && sansFichiers(lu))
  }

  app.get(`${ADRESSE}/chargements/:id{[0-9]+}`, (c) => {
    const chargement = demande(c)
    if (!chargement) return pageErreur(c, 404)
    return rendre(c, <PageRapport cadre={cadreDe(c, dep)} chargement={chargement} />)
  })

  app.get(`${ADRESSE}/chargements/:id{[0-9]+}/rapport`, async (c) => {
    const chargement = demande(c)
    if (!chargement) return pageErreur(c, 404)
    return c.body(texteDuRapport(chargement, `${PRODUIT} ${VERSION}`), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="rapport-annuaire-${chargement.id}.txt"`,
      'cache-control': 'no-store',
    })
  })

  return app
}
