import { Hono } from 'hono'
import { nomDe } from '../comptes/comptes.ts'
import type { Cabinet, Environnement } from '../logiciel/cabinet.ts'
import { lireDemande } from '../logiciel/lire-demande.ts'
import { refuser } from '../logiciel/refuser.ts'
import { corrigerUsager, traitsForces } from './corriger.ts'
import { creerUsager } from './creer.ts'
import { fautesDeComplements, lireComplements } from './lire-complements.ts'
import { lireEtatCivil } from './lire-etat-civil.ts'
import { montrerUsager } from './montrer.ts'
import { correspond } from './regles/correspond.ts'
import { etatDe } from './regles/etat.ts'
import { compacter, fauteDeMatricule } from './regles/matricule.ts'
import { formeSaisie } from './saisie.ts'
import { trouver } from './trouver.ts'

/** Chercher, ouvrir, créer et corriger une fiche. */
export function routesUsagers(cabinet: Cabinet): Hono<Environnement> {
  const { base, a, maintenant } = cabinet
  const regles = () => ({
    ecriture: a('accents-dans-le-nom') ? ('avec-accents' as const) : ('sans-accent' as const),
    aujourdhui: maintenant(),
  })
  const app = new Hono<Environnement>()

  app.get('/', (c) => {
    const lu = (nom: string) => (c.req.query(nom) ?? '').trim()
    const criteres = { naissance: lu('naissance'), nom: lu('nom'), prenom: lu('prenom') }
    const matricule = compacter(lu('matricule'))
    const faute = matricule === '' ? null : fauteDeMatricule(matricule)
    if (faute) return refuser(c, 422, `Matricule INS : ${faute}.`)
    if (Object.values(criteres).every((v) => v === '') && matricule === '')
      return refuser(c, 422, 'Donnez au moins un critère, de préférence la date de naissance.')
    const etendue = a('nom-utilise-ignore') ? 'naissance-seule' : 'tous-les-noms'
    const trouves = [...base.usagers.values()]
      .filter((usager) => correspond(usager, { ...criteres, matricule }, etendue))
      .map((usager) => ({ id: usager.id, civil: usager.civil, etat: etatDe(usager) }))
    return c.json({ usagers: trouves })
  })

  // Le premier écran de la création se contrôle seul, avant qu'on passe au second.
  app.post('/controle', async (c) => {
    const saisie = await lireDemande(c, formeSaisie)
    if (!saisie) return refuser(c, 400, 'Demande illisible.')
    const lu = lireEtatCivil(saisie, regles())
    return 'erreurs' in lu ? refuser(c, 422, ...lu.erreurs) : c.json(lu)
  })

  app.post('/', async (c) => {
    const saisie = await lireDemande(c, formeSaisie)
    if (!saisie) return refuser(c, 400, 'Demande illisible.')
    const lu = lireEtatCivil(saisie, regles())
    if ('erreurs' in lu) return refuser(c, 422, ...lu.erreurs)
    const complements = lireComplements(saisie)
    const fautes = fautesDeComplements(complements)
    if (fautes.length > 0) return refuser(c, 422, ...fautes)
    const demande = { ...lu, complements, piece: saisie.piece }
    return c.json({ id: creerUsager(cabinet, c.get('compte'), demande).id }, 201)
  })

  app.get('/:id', (c) => {
    const usager = trouver(cabinet, c)
    if (!usager) return refuser(c, 404, 'Fiche inconnue.')
    base.consultations.push({
      le: maintenant(),
      qui: nomDe(c.get('compte')),
      usager: `${usager.civil.nom} ${usager.civil.prenom}`,
      geste: 'Ouverture de la fiche',
    })
    return c.json(montrerUsager(cabinet, usager, c.get('compte')))
  })

  app.get('/:id/fil', (c) => {
    const usager = trouver(cabinet, c)
    if (!usager) return refuser(c, 404, 'Fiche inconnue.')
    const { nom, prenom } = usager.civil
    return c.json({ usager: `${nom} ${prenom}`, fil: usager.fil })
  })

  app.put('/:id', async (c) => {
    const usager = trouver(cabinet, c)
    const saisie = await lireDemande(c, formeSaisie)
    if (!usager || !saisie) return refuser(c, 400, 'Demande illisible.')
    const lu = lireEtatCivil(saisie, regles())
    if ('erreurs' in lu) return refuser(c, 422, ...lu.erreurs)
    const correction = { ...lu, complements: lireComplements(saisie) }
    const refus = [
      ...fautesDeComplements(correction.complements),
      ...traitsForces(usager, c.get('compte'), correction),
    ]
    if (refus.length > 0) return refuser(c, 422, ...refus)
    corrigerUsager(cabinet, { usager, compte: c.get('compte') }, correction)
    return c.json({ message: 'Correction enregistrée.' })
  })
  return app
}
