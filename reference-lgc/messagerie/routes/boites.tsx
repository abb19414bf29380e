import { Hono } from 'hono'
import type { ServeurMss } from '../../options.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { ajouter } from '../boites/ajouter.ts'
import { type Boite, FAMILLES, type Serveurs } from '../boites/boite.ts'
import { configurer } from '../boites/configurer.ts'
import { boitesDe, poserReglages } from '../boites/depot.ts'
import { surUneLigne } from '../composition/objet.ts'
import { adresseDeConfiance } from '../regles/destinataires.ts'
import { auteurTrace } from '../traces/auteur.ts'
import { tracer } from '../traces/tracer.ts'
import { PageBoite } from '../vues/boite.tsx'
import { PageBoites, type SaisieBoite } from '../vues/boites.tsx'
import { boiteDuChemin } from './boite-demandee.ts'

const CHEMIN = '/messagerie/boites/:id{[0-9]+}'
const VIDE: SaisieBoite = { adresse: '', famille: 'PER', libelle: '' }

/** Les boîtes de l'utilisateur : en ajouter, les configurer, les régler (MSS.09, MSS.18). */
export function routesBoites(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, messagerie } = dep

  const liste = (c: Requete, saisie: SaisieBoite, erreur: string | null) => {
    const { compte } = c.var.seance.session
    return rendre(
      c,
      <PageBoites
        cadre={cadreDe(c, dep)}
        boites={boitesDe(base, compte.id)}
        {...{ saisie, erreur }}
        administre={compte.administrateur}
      />,
      erreur ? 422 : 200,
    )
  }
  const fiche = (c: Requete, boite: Boite, erreur: string | null) =>
    rendre(c, <PageBoite cadre={cadreDe(c, dep)} {...{ boite, erreur }} />, erreur ? 422 : 200)

  const consigner = (
    c: Requete,
    boite: Pick<Boite, 'adresse'>,
    demande: string,
    echec: string | null,
  ) =>
    tracer(dep, {
      auteur: auteurTrace(c.var.seance.session.compte),
      boite: boite.adresse,
      action: 'reglage',
      demande,
      reponse: echec ?? 'Enregistré',
      issue: echec ? 'echec' : 'succes',
    })

  app.get('/messagerie/boites', async (c) => liste(c, VIDE, null))

  app.post('/messagerie/boites', async (c) => {
    const { adresse = '', famille = '', libelle = '' } = await lireCorps(c)
    const saisie = { adresse: adresse.trim().toLowerCase(), famille, libelle: surUneLigne(libelle) }
    const { compte } = c.var.seance.session
    const issue = ajouter(base, compte, {
      ...saisie,
      famille: FAMILLES.find((f) => f === famille) ?? 'PER',
    })
    if ('refus' in issue) return liste(c, saisie, issue.refus)
    if (!messagerie) return pageErreur(c, 404)
    const manque = await configurer(dep, messagerie, issue.boite, { auteurId: compte.id })
    consigner(c, issue.boite, 'Ajout de la boîte', manque)
    return allerVers(c, dep, `/messagerie/boites/${issue.boite.id}`, {
      genre: manque ? 'attention' : 'succes',
      textes: [manque ?? 'Boîte ajoutée et configurée : réception et envoi fonctionnent.'],
    })
  })

  app.get(CHEMIN, async (c) => {
    const boite = boiteDuChemin(c, dep)
    return boite ? fiche(c, boite, null) : pageErreur(c, 404)
  })

  app.post(CHEMIN, async (c) => {
    const boite = boiteDuChemin(c, dep)
    if (!boite) return pageErreur(c, 404)
    const corps = await lireCorps(c)
    const reglee: Boite = {
      ...boite,
      libelle: boite.famille === 'PER' ? '' : surUneLigne(corps.libelle ?? '').slice(0, 120),
      adresseRetour: (corps.adresseRetour ?? '').trim().toLowerCase(),
      adresseContact: (corps.adresseContact ?? boite.adresseContact).trim().toLowerCase(),
      envoiDOffice: boite.famille === 'APP' && corps.envoiDOffice === 'oui',
      signature: (corps.signature ?? '').replace(/\r\n?/g, '\n').trim().slice(0, 2000),
    }
    const fausse = [reglee.adresseRetour, reglee.adresseContact].find(
      (a) => a !== '' && !adresseDeConfiance(a),
    )
    if (fausse !== undefined)
      return fiche(c, reglee, `« ${fausse} » n'est pas une adresse MSSanté.`)
    poserReglages(base, boite.id, reglee)
    consigner(c, boite, "Réglages d'envoi", null)
    return allerVers(c, dep, `/messagerie/boites/${boite.id}`, {
      genre: 'succes',
      textes: ['Réglages de la boîte enregistrés.'],
    })
  })

  app.post(`${CHEMIN}/configurer`, async (c) => {
    const boite = boiteDuChemin(c, dep)
    if (!boite || !messagerie) return pageErreur(c, 404)
    const { compte } = c.var.seance.session
    const manque = await configurer(dep, messagerie, boite, { auteurId: compte.id })
    consigner(c, boite, 'Configuration automatique', manque)
    return allerVers(c, dep, `/messagerie/boites/${boite.id}`, {
      genre: manque ? 'attention' : 'succes',
      textes: [manque ?? 'Configuration trouvée : réception et envoi fonctionnent.'],
    })
  })

  app.post(`${CHEMIN}/serveurs`, async (c) => {
    const boite = boiteDuChemin(c, dep)
    if (!boite || !messagerie) return pageErreur(c, 404)
    const serveurs = lireServeurs(await lireCorps(c))
    if (!serveurs) return fiche(c, boite, 'Donnez un nom et un port à chacun des deux serveurs.')
    const { compte } = c.var.seance.session
    const manque = await configurer(dep, messagerie, boite, { auteurId: compte.id, serveurs })
    consigner(c, boite, 'Serveurs saisis', manque)
    if (manque) return fiche(c, { ...boite, serveurs }, manque)
    return allerVers(c, dep, `/messagerie/boites/${boite.id}`, {
      genre: 'succes',
      textes: ['Serveurs enregistrés : réception et envoi fonctionnent.'],
    })
  })

  return app
}

function lireServeurs(corps: Readonly<Record<string, string>>): Serveurs | null {
  const mode: ServeurMss['mode'] = corps.mode === 'tls' ? 'tls' : 'starttls'
  const serveur = (hote = '', port = ''): ServeurMss | null => {
    const numero = entier(port.trim())
    const nom = hote.trim().toLowerCase()
    return /^[a-z0-9.-]{1,253}$/.test(nom) && numero !== null && numero < 65_536
      ? { hote: nom, port: numero, mode }
      : null
  }
  const imap = serveur(corps.imapHote, corps.imapPort)
  const smtp = serveur(corps.smtpHote, corps.smtpPort)
  return imap && smtp && { imap, smtp }
}
