import { Hono } from 'hono'
import { lireJustificatifs } from '../../reglages/justificatifs/liste.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { jourIso } from '../../vues/heures.ts'
import { creerPatient } from '../actions/creer.ts'
import { homonymesExacts } from '../depot.ts'
import { IDENTITE_VIDE, type Identite } from '../identite.ts'
import { LIBELLES, MOTS_STATUT } from '../libelles.ts'
import { retrouverRecherche } from '../recherche/memoire.ts'
import { controlerSaisie, type SaisieControlee } from '../saisie/controler.ts'
import { lireFormulaire, versIdentite } from '../saisie/formulaire.ts'
import { type LieuxProposes, lieuxDemandes } from '../saisie/lieu-cherche.ts'
import { PageFormulaire } from '../vues/page-formulaire.tsx'

interface Reprise {
  recherche: string
  valeurs: Identite
  /** Code du justificatif choisi, vide sans lui. */
  titre?: string
  problemes?: readonly Erreur[]
  lieux?: LieuxProposes | null
}

/** Créer un dossier, après une recherche et sans rien perdre de la saisie. */
export function routesCreation(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const proposes = () => lireJustificatifs(dep.base, dep.mutations)

  const formulaire = (c: Requete, { recherche, valeurs, titre, problemes, lieux }: Reprise) =>
    rendre(
      c,
      <PageFormulaire
        cadre={cadreDe(c, dep)}
        titre="Nouveau patient"
        formulaire={{
          adresse: '/patients',
          valeurs,
          problemes: problemes ?? [],
          ins: null,
          verrous: new Set(),
          justificatif: { proposes: proposes(), choisi: titre ?? '' },
          lieux: lieux ?? null,
          caches: { recherche },
          bouton: 'Créer le patient',
          retour: `/patients?recherche=${recherche}`,
          cog: dep.cog,
          mutations: dep.mutations,
        }}
      />,
      problemes?.length ? 422 : 200,
    )

  /** Un dossier ne se crée qu'après une recherche (EXI ID 17). */
  const rechercheFaite = (c: Requete, id: string) =>
    retrouverRecherche(dep, c.var.seance.session.compte.id, id)

  const renvoyerChercher = (c: Requete) =>
    allerVers(c, dep, '/patients', {
      genre: 'information',
      textes: ["Cherchez d'abord le patient : un dossier se crée après une recherche."],
    })

  app.get('/patients/nouveau', (c) => {
    const recherche = c.req.query('recherche') ?? ''
    const faite = rechercheFaite(c, recherche)
    if (!faite) return renvoyerChercher(c)
    const valeurs = { ...IDENTITE_VIDE, dateNaissance: faite.dateNaissance.trim() }
    return formulaire(c, { recherche, valeurs })
  })

  app.post('/patients', async (c) => {
    const corps = await lireCorps(c)
    const recherche = corps.recherche ?? ''
    if (!rechercheFaite(c, recherche)) return renvoyerChercher(c)
    const saisie = lireFormulaire(corps)
    const titre = corps.justificatif ?? ''
    const choisi = corps.choisirLieu
    if (choisi !== undefined)
      return formulaire(c, { recherche, titre, valeurs: { ...saisie, lieuNaissance: choisi } })
    const lieux = lieuxDemandes(corps, dep.cog)
    if (lieux) return formulaire(c, { recherche, titre, valeurs: saisie, lieux })

    const aujourdhui = jourIso(dep.horloge.maintenant())
    const controle = controlerSaisie(saisie, { aujourdhui }, dep.mutations)
    const { valeurs } = controle
    const justificatif = proposes().find(({ code }) => code === titre) ?? null
    const problemes = [...controle.problemes, ...(titre && !justificatif ? [TITRE_RETIRE] : [])]
    if (problemes.length > 0) return formulaire(c, { recherche, titre, valeurs, problemes })

    const identite = versIdentite(valeurs)
    const semblables = homonymesExacts(dep, identite)
    const { id, statut } = creerPatient(dep, { identite, justificatif }, auteurDe(c))
    return allerVers(c, dep, `/patients/${id}`, {
      genre: semblables.length > 0 ? 'attention' : 'succes',
      textes: [
        `Patient créé, identité ${MOTS_STATUT[statut]}.`,
        ...phrasesConversions(controle),
        ...semblables.map(
          (n) =>
            `Le dossier n° ${n} porte les mêmes nom, prénom, date et sexe : vérifiez qu'il ne s'agit pas du même patient.`,
        ),
      ],
    })
  })

  return app
}

/** Le réglage a pu changer pendant la saisie. */
const TITRE_RETIRE: Erreur = {
  champ: 'justificatif',
  message: "Ce justificatif n'est plus proposé. Choisissez-en un autre.",
}

/** Ce que le logiciel a changé à la saisie se dit toujours. */
export const phrasesConversions = ({ conversions }: SaisieControlee): string[] =>
  conversions.map(
    ({ champ, saisi, retenu }) => `${LIBELLES[champ]} : « ${saisi} » est enregistré « ${retenu} ».`,
  )
