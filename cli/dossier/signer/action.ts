import type { ActionDossier } from '../actions.ts'

/** « segur dossier signer ». */
export const ACTION_SIGNER: ActionDossier = {
  nom: 'signer',
  aide: [
    'signer [campagne ou paquet]',
    '                     signe le manifeste, donc chaque fichier, à côté de lui : manifeste.jws',
    '  --cle <fichier>       clé privée PEM, avec --certificat <fichier>, sa chaîne PEM',
    '  --pfx <fichier>       ou les deux dans un PKCS#12',
    '  --mot-de-passe-fichier <fichier>  son mot de passe, sur la première ligne ; jamais sur la commande',
    '  --horodatage <url>    demande un jeton RFC 3161 à cette autorité ; sans elle, aucun réseau',
    '  --verifier            ne signe pas : vérifie la signature et chaque fichier, sans réseau, et sort',
    '                        avec 1 au premier défaut',
    '  --autorite <fichier>  autorités reconnues à la vérification, PEM (répétable)',
  ],
  options: {
    json: { type: 'boolean' },
    config: { type: 'string' },
    cle: { type: 'string' },
    certificat: { type: 'string' },
    pfx: { type: 'string' },
    'mot-de-passe-fichier': { type: 'string' },
    horodatage: { type: 'string' },
    verifier: { type: 'boolean' },
    autorite: { type: 'string', multiple: true },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
