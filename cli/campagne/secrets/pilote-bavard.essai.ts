import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { RACINE } from '../../chemins.ts'

const REFERENCE = pathToFileURL(path.join(RACINE, 'steps/pilotes/reference/index.ts')).href

interface Bavardage {
  /** Adresse du LGC de référence. */
  lgc: string
  /** Adresse d'INSi simulé. */
  insi: string
  /** Tout ce qui a été semé, en un texte. */
  texte: string
  /** La valeur tapée dans un champ de mot de passe. */
  motDePasse: string
}

/**
 * Le pilote de référence devant un logiciel qui dit tout : secrets dans chaque page, dans sa console,
 * dans ses témoins, dans un champ de mot de passe, dans ses appels à INSi et dans ses erreurs.
 */
export const piloteBavard = ({ lgc, insi, texte, motDePasse }: Bavardage) => `
  import { request } from 'node:https'
  import { creerPiloteReference } from ${JSON.stringify(REFERENCE)}
  const texte = ${JSON.stringify(texte)}
  const motDePasse = ${JSON.stringify(motDePasse)}

  const semer = ([dit, saisi]) => addEventListener('DOMContentLoaded', () => {
    const pre = document.createElement('pre')
    pre.textContent = 'BAVARDAGE ' + dit
    const champ = document.createElement('input')
    Object.assign(champ, { type: 'password', value: saisi })
    champ.setAttribute('aria-label', 'Ancien mot de passe de la messagerie')
    document.body.append(pre, champ)
    document.cookie = 'temoin=' + saisi
    console.log(dit)
  })

  const appeler = () => new Promise((fini) => {
    const corps = '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>BAVARDAGE ' + texte + '</soapenv:Body></soapenv:Envelope>'
    const demande = request(${JSON.stringify(insi)} + '?password=' + motDePasse, {
      method: 'POST', rejectUnauthorized: false,
      headers: { 'content-type': 'text/xml', cookie: 'a=' + motDePasse, authorization: 'Bearer ' + motDePasse },
    }, (reponse) => reponse.resume().on('end', fini))
    demande.on('error', fini)
    demande.end(corps)
  })

  export default async (contexte) => {
    const ouvrirNavigateur = async () => {
      const navigateur = await contexte.ouvrirNavigateur()
      return {
        close: () => navigateur.close(),
        async newContext(options) {
          const session = await navigateur.newContext(options)
          await session.addInitScript(semer, [texte, motDePasse])
          return session
        },
      }
    }
    const { remettreAZero, ...pilote } = await creerPiloteReference(
      { lgc: ${JSON.stringify(lgc)}, mutations: [] }, { ouvrirNavigateur })
    return {
      ...pilote,
      nom: 'bavard',
      remettreAZero,
      async interrogerInsi() {
        process.stdout.write(texte)
        process.stderr.write(texte)
        await appeler()
        throw new Error('BAVARDAGE ' + texte, { cause: new Error(texte) })
      },
    }
  }`
