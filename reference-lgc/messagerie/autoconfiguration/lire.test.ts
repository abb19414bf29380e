import { describe, expect, test } from 'vitest'
import { lireConfiguration } from './lire.ts'

const serveur = (sens: string, type: string, autres = '') => `<${sens} type="${type}">
  <hostname>api.%EMAILDOMAIN%</hostname><port>143</port><socketType>STARTTLS</socketType>
  <authentication>OAuth2</authentication>${autres}</${sens}>`
const fichier = (contenu: string) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">${contenu}</emailProvider></clientConfig>`
const ADRESSE = 'camille@b.mssante.fr'
const COMPLET = fichier(serveur('incomingServer', 'imap') + serveur('outgoingServer', 'smtp'))

describe('un fichier de configuration', () => {
  test('donne les deux serveurs que le jeton ouvre', () => {
    const attendu = { hote: 'api.b.mssante.fr', port: 143, mode: 'starttls' }
    expect(lireConfiguration(COMPLET, ADRESSE)).toEqual({ imap: attendu, smtp: attendu })
  })

  test.each([
    ['sans chiffrement', COMPLET.replaceAll('STARTTLS', 'plain')],
    ['à mot de passe', COMPLET.replaceAll('OAuth2', 'password-cleartext')],
    ['sans serveur d’envoi', fichier(serveur('incomingServer', 'imap'))],
    ['au port absurde', COMPLET.replaceAll('143', '99999')],
    ['au nom de serveur piégé', COMPLET.replaceAll('api.%EMAILDOMAIN%', 'a b')],
    ['à entités', COMPLET.replace('<clientConfig', '<!DOCTYPE x [<!ENTITY a "b">]><clientConfig')],
    ['qui n’est pas du XML', '<p>Maintenance'],
    ['vide', ''],
  ])('%s n’en donne aucun', (_cas, xml) => {
    expect(lireConfiguration(xml, ADRESSE)).toBeNull()
  })
})
