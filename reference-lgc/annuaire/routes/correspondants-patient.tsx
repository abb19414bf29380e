import { Hono } from 'hono'
import {
  ajouterCorrespondant,
  lireCorrespondant,
  lireCorrespondants,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { rapprocherCorrespondant } from '../rapprochement/correspondants.ts'
import { ficheDepuis } from '../rapprochement/fiche.ts'
import { consigner } from '../rapprochement/lien.ts'
import {
  type DonneesLocales,
  ecrireLocal,
  lireLocalTape,
  refusLocal,
} from '../rapprochement/local.ts'
import { correspondantsDuPatient, detacher, rattacher } from '../rapprochement/patients.ts'
import { ageAnnuaire } from '../recherche/age.ts'
import { chercher } from '../recherche/chercher.ts'
import { choixDe } from '../recherche/choix.ts'
import { enAdresse, lireCriteres, sansCritere } from '../recherche/criteres.ts'
import type { Resultat } from '../recherche/entree.ts'
import { entreeParCle, lirePersonne } from '../recherche/personne.ts'
import { PageCorrespondantsPatient } from '../vues/correspondants-patient.tsx'
import { PageNouveauCorrespondant } from '../vues/nouveau-correspondant.tsx'
import { PageRecherche } from '../vues/recherche.tsx'
import { Resultats } from '../vues/resultats.tsx'
import { adresseFiche } from './adresses.ts'

const LISTE = '/patients/:id{[0-9]+}/correspondants'

/** Qui suit le patient : chercher dans l'annuaire, créer, rattacher (ANN.03, LABEL.06). */
export function routesCorrespondantsPatient(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, horloge, mutations } = dep

  app.get(LISTE, (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation des correspondants')
    if (!patient) return pageErreur(c, 404)
    const siens = correspondantsDuPatient(base, patient.id)
    const suivis = new Set(siens.map(({ id }) => id))
    return rendre(
      c,
      <PageCorrespondantsPatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patientId={patient.id}
        correspondants={siens.map((correspondant) => ({
          correspondant,
          rapprochement: rapprocherCorrespondant(dep, correspondant),
        }))}
        autres={lireCorrespondants(base).filter(({ id }) => !suivis.has(id))}
      />,
    )
  })

  app.get(`${LISTE}/annuaire`, (c) => {
    const patient = ouvrirPatient(c, dep, "Recherche d'un correspondant")
    if (!patient) return pageErreur(c, 404)
    const adresse = `/patients/${patient.id}/correspondants`
    const criteres = lireCriteres(c.req.query())
    const page = Math.min(entier(c.req.query('page')) ?? 1, 20)
    return rendre(
      c,
      <PageRecherche
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        rubrique="patients"
        titre="Ajouter un correspondant"
        but={
          <p class="fil">
            <a href={adresse}>Correspondants du patient</a>
          </p>
        }
        age={ageAnnuaire(base, horloge.maintenant())}
        {...{ criteres, listes: choixDe(base) }}
        adresse={`${adresse}/annuaire`}
      >
        {!sansCritere(criteres) && (
          <Resultats
            {...chercher(dep, criteres, { page })}
            page={page}
            adresse={(n) => `${adresse}/annuaire?${enAdresse(criteres)}&page=${n}`}
            fiche={(r) =>
              r.genre === 'PER'
                ? `${adresse}/nouveau?${new URLSearchParams({ cle: r.cle })}`
                : adresseFiche(r)
            }
          />
        )}
      </PageRecherche>,
    )
  })

  interface Saisie {
    entree: Resultat
    boite: string
    local: DonneesLocales
    erreur: string | null
  }

  function formulaire(c: Requete, saisie: Saisie) {
    const patient = ouvrirPatient(c, dep, "Création d'un correspondant")
    if (!patient) return pageErreur(c, 404)
    const { source } = lirePersonne(dep, saisie.entree.identifiant)
    return rendre(
      c,
      <PageNouveauCorrespondant
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patientId={patient.id}
        {...{ ...saisie, source }}
        fiche={ficheDepuis(saisie.entree, saisie.boite)}
      />,
      saisie.erreur ? 422 : 200,
    )
  }

  app.get(`${LISTE}/nouveau`, (c) => {
    const entree = entreeParCle(dep, c.req.query('cle') ?? '')
    if (!entree) return pageErreur(c, 404)
    return formulaire(c, { entree, boite: '', local: { telephone: '', note: '' }, erreur: null })
  })

  app.post(LISTE, async (c) => {
    const corps = await lireCorps(c)
    const entree = entreeParCle(dep, corps.cle ?? '')
    const patient = ouvrirPatient(c, dep, "Ajout d'un correspondant")
    if (!entree || !patient) return pageErreur(c, 404)
    const local = lireLocalTape(corps)
    const erreur = refusLocal(local)
    const boite = corps.boite ?? ''
    if (erreur) return formulaire(c, { entree, boite, local, erreur })
    const auteur = auteurDe(c)
    // Le RPPS et les champs viennent de l'annuaire, jamais du formulaire.
    const annuaire = ficheDepuis(entree, boite)
    const fiche = mutations.choisir('ann-correspondant-vide', annuaire, () => ({
      ...annuaire,
      telephone: null,
      mssante: null,
    }))
    const connu = lireCorrespondants(base).find((x) => x.identifiant === fiche.identifiant)
    base.transaction(() => {
      const id = connu?.id ?? ajouterCorrespondant(base, fiche)
      rattacher(dep, auteur, { patientId: patient.id, correspondantId: id })
      if (connu) return
      ecrireLocal(base, id, local)
      consigner(
        dep,
        { genre: 'correspondant', id, nom: nomCorrespondant(fiche) },
        {
          ...{ auteur, cle: entree.cle },
          operation: 'Création',
          source: lirePersonne(dep, entree.identifiant).source,
          detail: `RPPS ${entree.rpps}`,
        },
      )
    })
    const nom = nomCorrespondant(fiche)
    return allerVers(c, dep, `/patients/${patient.id}/correspondants`, {
      genre: 'succes',
      textes: [
        connu
          ? `${nom} était déjà au carnet du cabinet : il est rattaché au patient.`
          : `${nom} ajouté au carnet du cabinet et rattaché au patient.`,
      ],
    })
  })

  app.post(`${LISTE}/rattacher`, async (c) => {
    const id = entier((await lireCorps(c)).correspondant)
    const correspondant = id === null ? null : lireCorrespondant(base, id)
    const patient = ouvrirPatient(c, dep, "Ajout d'un correspondant")
    if (!correspondant || !patient) return pageErreur(c, 404)
    rattacher(dep, auteurDe(c), { patientId: patient.id, correspondantId: correspondant.id })
    return allerVers(c, dep, `/patients/${patient.id}/correspondants`, {
      genre: 'succes',
      textes: [`${nomCorrespondant(correspondant)} rattaché au patient.`],
    })
  })

  app.post(`${LISTE}/:correspondant{[0-9]+}/detacher`, (c) => {
    const id = entier(c.req.param('correspondant'))
    const patient = ouvrirPatient(c, dep, "Retrait d'un correspondant")
    if (id === null || !patient) return pageErreur(c, 404)
    detacher(base, { patientId: patient.id, correspondantId: id })
    return allerVers(c, dep, `/patients/${patient.id}/correspondants`, {
      genre: 'succes',
      textes: ['Correspondant détaché du patient ; il reste au carnet du cabinet.'],
    })
  })

  return app
}
