import { Hono } from 'hono'
import type { Intervenant } from '../../documents/modele/personnes.ts'
import {
  type Correspondant,
  lireCorrespondant,
  modifierCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import {
  CHAMPS_CORRESPONDANT,
  type ChampCorrespondant,
  controlerCorrespondant,
  lireCorrespondantTape,
  type SaisieCorrespondant,
} from '../../dossier/correspondants/saisie.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { cibleCorrespondant } from '../rapprochement/correspondants.ts'
import { tracer } from '../rapprochement/lien.ts'
import { PageModifierCorrespondant } from '../vues/modifier-correspondant.tsx'

const ADRESSE = '/annuaire/correspondants/:id{[0-9]+}/modifier'

const saisieDe = (c: Correspondant): SaisieCorrespondant => ({
  nom: c.nom,
  prenom: c.prenom,
  rpps: c.identifiant?.slice(1) ?? '',
  voie: c.adresse?.voie ?? '',
  codePostal: c.adresse?.codePostal ?? '',
  commune: c.adresse?.commune ?? '',
  telephone: c.telephone ?? '',
  mssante: c.mssante ?? '',
  medecin: '',
})

/** La fiche corrigée : un RPPS déjà connu ne se retape pas, la spécialité et le titre restent. */
function corriger(avant: Correspondant, tapee: Intervenant): Intervenant {
  const { id: _, ...fiche } = avant
  const { nom, prenom, adresse, telephone, mssante } = tapee
  const identifiant = avant.identifiant ?? tapee.identifiant
  return { ...fiche, nom, prenom, adresse, telephone, mssante, identifiant }
}

function direChangements(avant: SaisieCorrespondant, apres: SaisieCorrespondant): string {
  const champs = Object.entries(CHAMPS_CORRESPONDANT) as [ChampCorrespondant, string][]
  return champs
    .filter(([champ]) => avant[champ] !== apres[champ])
    .map(
      ([champ, libelle]) => `${libelle} : ${avant[champ] || 'aucun'} → ${apres[champ] || 'aucun'}`,
    )
    .join(' ; ')
}

/** Corriger à la main la fiche d'un correspondant ; le prochain contrôle dira ce qui diffère (ANN.03). */
export function routesModifierCorrespondant(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const demande = (c: Requete): Correspondant | null => {
    const id = entier(c.req.param('id'))
    return id === null ? null : lireCorrespondant(base, id)
  }

  const page = (
    c: Requete,
    correspondant: Correspondant,
    { saisie, erreurs }: { saisie: SaisieCorrespondant; erreurs: readonly Erreur[] },
  ) =>
    rendre(
      c,
      <PageModifierCorrespondant cadre={cadreDe(c, dep)} {...{ correspondant, saisie, erreurs }} />,
      erreurs.length > 0 ? 422 : 200,
    )

  app.get(ADRESSE, (c) => {
    const correspondant = demande(c)
    if (!correspondant) return pageErreur(c, 404)
    return page(c, correspondant, { saisie: saisieDe(correspondant), erreurs: [] })
  })

  app.post(ADRESSE, async (c) => {
    const correspondant = demande(c)
    if (!correspondant) return pageErreur(c, 404)
    const avant = saisieDe(correspondant)
    const lue = lireCorrespondantTape(await lireCorps(c))
    const saisie = avant.rpps === '' ? lue : { ...lue, rpps: avant.rpps }
    const issue = controlerCorrespondant(saisie)
    if ('erreurs' in issue) return page(c, correspondant, { saisie, erreurs: issue.erreurs })
    const fiche = corriger(correspondant, issue.fiche)
    const apres = saisieDe({ ...fiche, id: correspondant.id })
    base.transaction(() => {
      modifierCorrespondant(base, correspondant.id, fiche)
      tracer(dep, cibleCorrespondant(correspondant), {
        ...{ auteur: auteurDe(c), operation: 'Modification', source: 'Saisie au cabinet' },
        detail: direChangements(avant, apres),
      })
    })
    return allerVers(c, dep, `/annuaire/correspondants/${correspondant.id}`, {
      genre: 'succes',
      textes: ['Fiche enregistrée.'],
    })
  })

  return app
}
