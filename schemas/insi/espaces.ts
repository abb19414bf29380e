/** Espaces de noms des messages INSi (ins.md §1 [V]) ; les préfixes ne comptent jamais. */
export const ESPACES = {
  soap: 'http://www.w3.org/2003/05/soap-envelope',
  soap11: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsa: 'http://www.w3.org/2005/08/addressing',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  saml2: 'urn:oasis:names:tc:SAML:2.0:assertion',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  ctxbam: 'urn:siram:bam:ctxbam',
  ctxlps: 'urn:siram:lps:ctxlps',
  siram: 'urn:siram',
  rs: 'http://www.cnamts.fr/INSiRecSans',
  rv: 'http://www.cnamts.fr/INSiRecVit',
  res: 'http://www.cnamts.fr/INSiResultat',
  // Vérification unitaire : noms vus dans deux programmes publics (ins.md §2.4 [I]).
  vreq: 'http://www.cnamts.fr/INSiLot2/REQUnitaire',
  vrep: 'http://www.cnamts.fr/INSiLot2/REPUnitaire',
  // Vérification par lot : rien n'est public, l'espace est le nôtre (ins.md §2.4 [C]).
  lot: 'urn:harness:insi:verification-lot:1',
} as const
