import { Hono } from 'hono'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { jourDe, jourIso } from '../../vues/heures.ts'
import { clore } from '../actions/ecrire.ts'
import { intituleDe } from '../lire.ts'
import { controlerCloture } from '../regles/controler-cloture.ts'
import { PageClore } from '../vues/clore.tsx'
import { ouvrirEntree } from './dossier-demande.tsx'

/** Clore une entrée avec sa fin et son motif, ou la rouvrir. */
export function routesCloture(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const retour = (c: Requete, patientId: number, texte: string) =>
    allerVers(c, dep, `/patients/${patientId}/dossier`, { genre: 'succes', textes: [texte] })

  app.get('/patients/:id{[0-9]+}/dossier/:entree{[0-9]+}/clore', (c) => {
    const { refus, patient, entree } = ouvrirEntree(c, dep, "Consultation d'une entrée du dossier")
    if (refus) return refus
    const saisie = { fin: jourDe(dep.horloge.maintenant()), motif: '' }
    const bandeau = bandeauDe(patient, dep)
    return rendre(
      c,
      <PageClore cadre={cadreDe(c, dep)} {...{ bandeau, patient, entree, saisie }} erreurs={[]} />,
    )
  })

  app.post('/patients/:id{[0-9]+}/dossier/:entree{[0-9]+}/clore', async (c) => {
    const { refus, patient, entree } = ouvrirEntree(c, dep, 'Écriture dans le dossier médical')
    if (refus) return refus
    const { fin = '', motif = '' } = await lireCorps(c)
    const saisie = { fin, motif }
    const issue = controlerCloture(saisie, jourIso(dep.horloge.maintenant()))
    if ('erreurs' in issue) {
      const bandeau = bandeauDe(patient, dep)
      return rendre(
        c,
        <PageClore cadre={cadreDe(c, dep)} {...{ bandeau, patient, entree, saisie }} {...issue} />,
        422,
      )
    }
    clore(dep, c.var.seance.session.compte, entree, issue.fin)
    return retour(c, patient.id, `« ${intituleDe(entree)} » est clos.`)
  })

  app.post('/patients/:id{[0-9]+}/dossier/:entree{[0-9]+}/rouvrir', (c) => {
    const { refus, patient, entree } = ouvrirEntree(c, dep, 'Écriture dans le dossier médical')
    if (refus) return refus
    clore(dep, c.var.seance.session.compte, entree, null)
    return retour(c, patient.id, `« ${intituleDe(entree)} » est de nouveau en cours.`)
  })

  return app
}
