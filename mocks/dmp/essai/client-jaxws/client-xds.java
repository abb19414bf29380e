// Client XDS.b d'essai : SOAP 1.2, WS-Addressing et MTOM sont ceux de JAX-WS RI, pas les nôtres.
// Arguments : opération, adresse, action, PKCS#12, mot de passe, autorités PEM, fichier du VIHF,
// fichier du corps, fichier du document à joindre (ou « - »), fichier où écrire ce qui est rendu (ou « - »).
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.activation.DataHandler;
import javax.activation.FileDataSource;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlAnyElement;
import javax.xml.bind.annotation.XmlAttribute;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlMimeType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlValue;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.soap.SOAPHeader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.ws.Binding;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.Dispatch;
import javax.xml.ws.Service;
import javax.xml.ws.handler.Handler;
import javax.xml.ws.handler.MessageContext;
import javax.xml.ws.handler.soap.SOAPHandler;
import javax.xml.ws.handler.soap.SOAPMessageContext;
import javax.xml.ws.soap.AddressingFeature;
import javax.xml.ws.soap.MTOMFeature;
import javax.xml.ws.soap.SOAPBinding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ClientXds {
  static final String IHE = "urn:ihe:iti:xds-b:2007";
  static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Contenu {
    @XmlAttribute public String id;
    @XmlValue
    @XmlMimeType("application/octet-stream")
    public DataHandler valeur;
  }

  @XmlRootElement(name = "ProvideAndRegisterDocumentSetRequest", namespace = IHE)
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Provide {
    @XmlAnyElement public Element soumission;
    @XmlElement(name = "Document", namespace = IHE)
    public List<Contenu> documents = new ArrayList<>();
  }

  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Rendu {
    @XmlElement(name = "RepositoryUniqueId", namespace = IHE) public String entrepot;
    @XmlElement(name = "DocumentUniqueId", namespace = IHE) public String uniqueId;
    @XmlElement(name = "mimeType", namespace = IHE) public String type;
    @XmlElement(name = "Document", namespace = IHE)
    @XmlMimeType("application/octet-stream")
    public DataHandler document;
  }

  @XmlRootElement(name = "RetrieveDocumentSetResponse", namespace = IHE)
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Retrieve {
    @XmlAnyElement public Element reponse;
    @XmlElement(name = "DocumentResponse", namespace = IHE)
    public List<Rendu> documents = new ArrayList<>();
  }

  @XmlRootElement(
      name = "RegistryResponse",
      namespace = "urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0")
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Reponse {
    @XmlAttribute public String status;
    @XmlAnyElement public List<Element> erreurs = new ArrayList<>();
  }

  @XmlRootElement(name = "RetrieveDocumentSetRequest", namespace = IHE)
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Demande {
    @XmlAnyElement public List<Element> demandes = new ArrayList<>();
  }

  static Document lire(byte[] octets) throws Exception {
    DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
    fabrique.setNamespaceAware(true);
    return fabrique.newDocumentBuilder().parse(new ByteArrayInputStream(octets));
  }

  static String ecrire(org.w3c.dom.Node noeud) throws Exception {
    Transformer transformeur = TransformerFactory.newInstance().newTransformer();
    transformeur.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter texte = new StringWriter();
    transformeur.transform(new DOMSource(noeud), new StreamResult(texte));
    return texte.toString();
  }

  static SSLContext tls(String p12, String motDePasse, String autorites) throws Exception {
    KeyStore cles = KeyStore.getInstance("PKCS12");
    try (InputStream flux = new FileInputStream(p12)) {
      cles.load(flux, motDePasse.toCharArray());
    }
    KeyManagerFactory gestion = KeyManagerFactory.getInstance("SunX509");
    gestion.init(cles, motDePasse.toCharArray());
    KeyStore confiance = KeyStore.getInstance("PKCS12");
    confiance.load(null, null);
    int rang = 0;
    try (InputStream flux = new FileInputStream(autorites)) {
      for (Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(flux))
        confiance.setCertificateEntry("a" + rang++, c);
    }
    TrustManagerFactory juges = TrustManagerFactory.getInstance("PKIX");
    juges.init(confiance);
    SSLContext contexte = SSLContext.getInstance("TLSv1.2");
    contexte.init(gestion.getKeyManagers(), juges.getTrustManagers(), null);
    return contexte;
  }

  /** Pose le VIHF tel quel dans l'en-tête : sa signature ne doit pas bouger. */
  static class PoserVihf implements SOAPHandler<SOAPMessageContext> {
    final Document vihf;
    PoserVihf(Document vihf) { this.vihf = vihf; }
    public boolean handleMessage(SOAPMessageContext contexte) {
      if (!(Boolean) contexte.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY)) return true;
      try {
        SOAPHeader entete = contexte.getMessage().getSOAPHeader();
        if (entete == null) entete = contexte.getMessage().getSOAPPart().getEnvelope().addHeader();
        Element securite = entete.addHeaderElement(new QName(WSSE, "Security", "wsse"));
        securite.appendChild(
            entete.getOwnerDocument().importNode(vihf.getDocumentElement(), true));
        return true;
      } catch (Exception e) {
        throw new RuntimeException(e);
      }
    }
    public boolean handleFault(SOAPMessageContext contexte) { return true; }
    public void close(MessageContext contexte) {}
    public Set<QName> getHeaders() { return Collections.emptySet(); }
  }

  public static void main(String[] a) throws Exception {
    String operation = a[0];
    QName service = new QName("urn:essai", "Service");
    QName port = new QName("urn:essai", "Port");
    Service s = Service.create(service);
    s.addPort(port, SOAPBinding.SOAP12HTTP_BINDING, a[1]);
    boolean brut = operation.equals("recherche");
    JAXBContext jaxb =
        JAXBContext.newInstance(Provide.class, Retrieve.class, Demande.class, Reponse.class);
    AddressingFeature adressage = new AddressingFeature(true, true);
    Dispatch<?> appel =
        brut
            ? s.createDispatch(port, javax.xml.transform.Source.class, Service.Mode.PAYLOAD, adressage)
            : s.createDispatch(port, jaxb, Service.Mode.PAYLOAD, adressage, new MTOMFeature(true, 0));
    BindingProvider lien = (BindingProvider) appel;
    lien.getRequestContext().put(BindingProvider.SOAPACTION_USE_PROPERTY, true);
    lien.getRequestContext().put(BindingProvider.SOAPACTION_URI_PROPERTY, a[2]);
    lien.getRequestContext()
        .put("com.sun.xml.ws.transport.https.client.SSLSocketFactory", tls(a[3], a[4], a[5]).getSocketFactory());
    if (a.length > 10 && a[10].equals("morcele"))
      lien.getRequestContext().put("com.sun.xml.ws.transport.http.client.streaming.chunk.size", 4096);
    Binding liaison = lien.getBinding();
    List<Handler> chaine = new ArrayList<>(liaison.getHandlerChain());
    chaine.add(new PoserVihf(lire(Files.readAllBytes(Path.of(a[6])))));
    liaison.setHandlerChain(chaine);
    Document corps = lire(Files.readAllBytes(Path.of(a[7])));
    if (operation.equals("alimentation")) {
      Provide demande = new Provide();
      demande.soumission = corps.getDocumentElement();
      Contenu contenu = new Contenu();
      contenu.id = "Doc01";
      contenu.valeur = new DataHandler(new FileDataSource(a[8]));
      demande.documents.add(contenu);
      Object rendu = ((Dispatch<Object>) appel).invoke(demande);
      Reponse reponse = (Reponse) rendu;
      System.out.println(reponse.status);
      for (Element erreur : reponse.erreurs) System.out.println(ecrire(erreur));
    } else if (brut) {
      javax.xml.transform.Source rendu =
          ((Dispatch<javax.xml.transform.Source>) appel).invoke(new DOMSource(corps));
      StringWriter texte = new StringWriter();
      TransformerFactory.newInstance().newTransformer().transform(rendu, new StreamResult(texte));
      System.out.println(texte);
    } else {
      Demande demande = new Demande();
      org.w3c.dom.NodeList fils = corps.getDocumentElement().getChildNodes();
      for (int i = 0; i < fils.getLength(); i++)
        if (fils.item(i) instanceof Element) demande.demandes.add((Element) fils.item(i));
      Retrieve rendu = (Retrieve) ((Dispatch<Object>) appel).invoke(demande);
      System.out.println(ecrire(rendu.reponse));
      try (InputStream flux = rendu.documents.get(0).document.getInputStream()) {
        Files.write(Path.of(a[9]), flux.readAllBytes());
      }
    }
  }
}
